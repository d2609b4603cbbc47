import { createElement } from 'react';
import type { SVGProps } from 'react';

/**
 * An icon as the pages draw it; the build makes every icon of the icon library into one of these (tools/vite/lean-icons.ts).
 * @param lines all its plain lines, as one path
 * @param shapes what it has beside them
 */
export const drawnIcon = (
  lines: string,
  shapes: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [],
) => {
  const Icon = (props: SVGProps<SVGSVGElement>) => (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      {...props}
    >
      <path d={lines} />
      {shapes.map(([tag, attributes]) => createElement(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  );
  return Icon;
};
