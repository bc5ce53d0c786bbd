import type { EstimateAt } from './estimate';
import type { Instant } from './instant';

interface ChangeBase {
  readonly itemId: string;
  readonly key: string;
  readonly at: Instant;
  /** Within 2 min of a start whose exact instant is not known. */
  readonly aroundTheStart: boolean;
}

/** Something that changed the scope of a sprint after its start and not after its end. */
export type Change =
  | (ChangeBase & {
      readonly kind: 'entered';
      readonly estimate: EstimateAt;
      /** Created inside the sprint. */
      readonly created: boolean;
      /** Already done when it entered: it brought no work. */
      readonly alreadyDone: boolean;
    })
  | (ChangeBase & { readonly kind: 'left'; readonly estimate: EstimateAt })
  | (ChangeBase & {
      readonly kind: 're-estimated';
      readonly from: number | null;
      readonly to: number | null;
      /** While the item was out of the sprint between two stays or after it left. */
      readonly whileOut: boolean;
    })
  | (ChangeBase & { readonly kind: 'reopened'; readonly estimate: EstimateAt });

export type ChangeKind = Change['kind'];
