/** The statuses of the random boards, named after what they are there for. */
export const TODO = '1';
export const DOING = '3';
export const REVIEW = '4';
export const DONE = '5';
/** In the done column beside `DONE`. */
export const SHIPPED = '6';
/** Exists on the site and is in no column. */
export const UNMAPPED = '7';
/** In a column, though the site no longer lists it. */
export const UNLISTED = '8';
/** Deleted: in no column and not on the site. */
export const GONE = '90';
export const GONE_TOO = '91';

export const NOT_DONE = [TODO, DOING, REVIEW, UNMAPPED, UNLISTED] as const;
export const FINISHED = [DONE, SHIPPED] as const;
export const DELETED = [GONE, GONE_TOO] as const;
export const EVERY_STATUS = [...NOT_DONE, ...FINISHED, ...DELETED] as const;

/** A sprint that was deleted: only histories still name it. */
export const DELETED_SPRINT = 900;
