/** The parsed address, or null. (`URL.canParse` is younger than some of the laptops that stand in meeting rooms.) */
export function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** What a person types to get there: "versnelling.example:3000". Text that is no address comes back as it is. */
export const hostOf = (text: string): string => urlOf(text)?.host ?? text;
