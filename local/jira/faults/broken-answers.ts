import type { Fault } from './fault';

/** Nothing comes back. */
export const silence: Fault = () => ({ kind: 'silence' });

/** The answer breaks off in the middle. */
export const cutShort: Fault = () => ({
  kind: 'spoilt',
  spoil: (answer) => ({ ...answer, text: answer.text.slice(0, Math.floor(answer.text.length / 2)) }),
});

/** A sign-in page in the place of the answer, with status 200. */
export const webPage: Fault = () => ({
  kind: 'answered-instead',
  answer: {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    text: '<!doctype html><title>Log in</title>',
  },
});

/** Nothing in the body, with status 200. */
export const emptyAnswer: Fault = () => ({
  kind: 'answered-instead',
  answer: { status: 200, headers: { 'content-type': 'application/json' }, text: '' },
});

/** JSON of quite another form, as something on the way might send. */
export const strangeJson: Fault = () => ({
  kind: 'answered-instead',
  answer: { status: 200, headers: { 'content-type': 'application/json' }, text: '{"status":"ok"}' },
});

/** The right text, said to be plain text. */
export const wrongContentType: Fault = () => ({
  kind: 'spoilt',
  spoil: (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } }),
});
