// How many answers a seat may still send in a question. Asked by `decide`, which refuses, and by the page, which says so before somebody types.

/**
 * Answers that a seat may still send by the plan of its question.
 * @param limit what the question takes of one seat; null: as many as the product takes
 * @param own answers that the seat has there now. What it took back is none of them; what a facilitator keeps from the group is
 * @returns 0 or more; null where the plan says no number
 */
export const answersLeft = (limit: number | null, own: number): number | null =>
  limit === null ? null : Math.max(0, limit - own);
