import { Component } from 'react';
import type { ReactNode } from 'react';

interface KeepPlaceProps {
  readonly children: ReactNode;
}

/** What somebody works with; a heading that has the focus after a new step is no work. */
const WORKING = 'main :is(input, textarea, select, button)';

const workedWith = (): Element | null => {
  const element = document.activeElement;
  return element !== null && element.matches(WORKING) ? element : null;
};

/** Whatever comes, changes or goes in here moves nothing that somebody is working with: the page scrolls along. */
export class KeepPlace extends Component<KeepPlaceProps> {
  override getSnapshotBeforeUpdate(): number | null {
    return workedWith()?.getBoundingClientRect().top ?? null;
  }

  override componentDidUpdate(_props: KeepPlaceProps, _state: unknown, before: number | null): void {
    const after = workedWith()?.getBoundingClientRect().top;
    if (before === null || after === undefined || Math.abs(after - before) < 1) return;
    window.scrollBy(0, after - before);
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
