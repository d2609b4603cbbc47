// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nudgeOnReturn } from '../../../../client/state/nudge-on-return.ts';
import {
  ProvideSessionClient,
  useSend,
  useSession,
  useSessionClient,
} from '../../../../client/state/session-store.tsx';
import { openOnePage, submit, work } from '../sync/one-page.ts';

afterEach(cleanup);

describe('the session in components', () => {
  it('renders what is selected, and only when that changed', async () => {
    const page = await openOnePage();
    let renders = 0;
    function Answers(): ReactNode {
      renders++;
      const texts = useSession(({ mine }) => (mine?.kind === 'seat' ? mine.ideas.map(({ text }) => text) : []));
      return <p>{texts.join(', ') || 'nog niets'}</p>;
    }
    function Send(): ReactNode {
      const send = useSend();
      return (
        <button type="button" onClick={() => send(submit(1))}>
          stuur
        </button>
      );
    }
    render(
      <ProvideSessionClient client={page.client}>
        <Answers />
        <Send />
      </ProvideSessionClient>,
    );
    expect(screen.getByText('nog niets')).toBeTruthy();
    expect(renders).toBe(1);
    await act(async () => {
      page.link().push({ name: 'crowd', body: { here: 9, busy: 1, detail: null, cast: null } });
      await page.exchange();
    });
    expect(renders).toBe(1);

    await act(async () => {
      screen.getByRole('button').click();
      await work(page);
    });
    expect(screen.getByText('antwoord 1')).toBeTruthy();
  });

  it('shows a change of "ready"', async () => {
    const page = await openOnePage();
    function Ready(): ReactNode {
      const client = useSessionClient();
      const isReady = useSession(() => client.isReady());
      return <p>{isReady ? 'klaar' : 'bezig'}</p>;
    }
    render(
      <ProvideSessionClient client={page.client}>
        <Ready />
      </ProvideSessionClient>,
    );
    expect(screen.getByText('bezig')).toBeTruthy();
    act(() => page.client.setPresence({ ready: true }));
    expect(screen.getByText('klaar')).toBeTruthy();
  });
});

describe('coming back to the page', () => {
  it('nudges when the network or the page is back, until it is stopped', () => {
    const nudge = vi.fn<() => void>();
    const stop = nudgeOnReturn(nudge);
    globalThis.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(nudge).toHaveBeenCalledTimes(2);
    stop();
    globalThis.dispatchEvent(new Event('online'));
    expect(nudge).toHaveBeenCalledTimes(2);
  });
});
