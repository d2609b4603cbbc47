// Figures as the language of the page writes them. A renderer formats and never counts.

export interface Numbers {
  /** At most two decimals, or as many as asked for. */
  readonly plain: (value: number, decimals?: number) => string;
  /** From 0 … 1, whole per cents. */
  readonly percent: (value: number) => string;
  /** From 0 … 1, as a whole number from 0 to 100. */
  readonly hundred: (value: number) => string;
}

const made = new Map<string, Numbers>();

function make(language: string): Numbers {
  const formats = new Map<number, Intl.NumberFormat>();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const formatFor = (decimals: number): Intl.NumberFormat => {
    const format = formats.get(decimals) ?? new Intl.NumberFormat(language, { maximumFractionDigits: decimals });
    formats.set(decimals, format);
    return format;
  };
  return {
    // Rounding a little below zero gives "-0".
    plain: (value, decimals = 2) =>
      formatFor(decimals)
        .format(value)
        .replace(/^-(?=[0.,]*$)/u, ''),
    percent: (value) => percent.format(value),
    hundred: (value) => formatFor(0).format(value * 100),
  };
}

/** The figures of a language; made once. */
export function numbersIn(language: string): Numbers {
  const numbers = made.get(language) ?? make(language);
  made.set(language, numbers);
  return numbers;
}
