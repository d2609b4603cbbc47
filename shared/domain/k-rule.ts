// The one place that says when a number is too small to publish (product.md, features.md §2.10).
import { K_DEFAULT } from './limits.ts';

/** Whether single anonymous ballots of a round may leave the server: not below k ballots. */
export const mayPublishBallots = (ballots: number, k: number = K_DEFAULT): boolean => ballots >= k;

/** Whether the share of answers that fit may leave the server: not when fewer than k different people checked them. */
export const mayPublishCheck = (authors: number, k: number = K_DEFAULT): boolean => authors >= k;
