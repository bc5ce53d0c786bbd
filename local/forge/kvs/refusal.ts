/** What the app storage answers instead of a value: the platform's `{code, message}` with a status that is not 2xx. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export type RefusedRequest = Error & { readonly refusal: Refusal };

/** 400 unless another status is given. */
export function refused(code: string, message: string, status = 400): RefusedRequest {
  return Object.assign(new Error(message), { refusal: { status, code, message } });
}

export function isRefused(thrown: unknown): thrown is RefusedRequest {
  return thrown instanceof Error && 'refusal' in thrown;
}
