import { newSessionBodySchema } from '../../../shared/protocol/http.ts';

/** What is asked about the meeting itself. `date`: an ISO day, or empty. */
export interface AboutInput {
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly retentionDays: number;
}

/** Keys under `organiser.create` for the fields that are wrong. */
export interface AboutErrors {
  readonly title?: 'sessionTitleMissing' | 'sessionTitleTooLong';
  readonly date?: 'dateWrong';
  readonly place?: 'placeTooLong';
}

const { title: titleSchema, date: dateSchema, place: placeSchema } = newSessionBodySchema.shape;

/** The mistakes by field; null when there are none. The limits are those the server checks. */
export function aboutErrors({ title, date, place }: AboutInput): AboutErrors | null {
  const errors: AboutErrors = {
    ...(titleSchema.safeParse(title).success
      ? {}
      : { title: title.trim() === '' ? ('sessionTitleMissing' as const) : ('sessionTitleTooLong' as const) }),
    ...(dateSchema.safeParse(date).success ? {} : { date: 'dateWrong' as const }),
    ...(placeSchema.safeParse(place).success ? {} : { place: 'placeTooLong' as const }),
  };
  return Object.keys(errors).length === 0 ? null : errors;
}
