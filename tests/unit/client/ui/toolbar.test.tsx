// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { OrganiserLayout } from '../../../../client/ui/organiser-layout.tsx';
import { OneByOne } from '../../../../client/ui/one-by-one.tsx';
import { ParticipantLayout } from '../../../../client/ui/participant-layout.tsx';
import { HELP_TOPICS } from '../../../../client/ui/page-help.tsx';
import { preferences, resetPreferences } from '../../../../client/state/preferences.ts';
import { nl } from '../../../../client/i18n/nl.ts';
import { inDutch, withWords } from '../participant/fake-session.tsx';

inDutch();

const FOUR = ['Tekst vergroten', 'Tekst verkleinen', 'Letterafstand vergroten', 'Letterafstand verkleinen'];

const seenWidth = (pixels: number): void => {
  Object.defineProperty(globalThis, 'innerWidth', { value: pixels, configurable: true });
  fireEvent(globalThis.window, new Event('resize'));
};
/** The tools in the order of the page, as far as they are shown. */
const order = (): string[] =>
  [...screen.getByRole('group', { name: nl.common.tools.label }).querySelectorAll('button, label > span')]
    .filter((each) => each.closest('[hidden]') === null)
    .map((each) => (each.textContent ?? '').trim());
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  resetPreferences();
  seenWidth(1280);
});

describe('the toolbar', () => {
  it('has the four words first, then the rest in order, with a place to read aloud', () => {
    render(
      withWords(
        <ParticipantLayout help="collect" readAloud={<button type="button">Lees voor</button>}>
          <h1>Vraag</h1>
        </ParticipantLayout>,
      ),
    );
    expect(order()).toEqual([
      ...FOUR,
      'Minder hulp',
      'Contrast',
      'Grote knoppen',
      'Lees voor',
      'Makkelijk lezen',
      'Taal: English',
    ]);
  });

  it('is folded on a telephone, the four words never', () => {
    seenWidth(390);
    render(withWords(<ParticipantLayout help="collect">x</ParticipantLayout>));
    expect(order()).toEqual([...FOUR, 'Meer hulp']);
    expect(button('Meer hulp').getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button('Meer hulp'));
    expect(order()).toHaveLength(9);
    fireEvent.click(button('Minder hulp'));
    expect(order()).toEqual([...FOUR, 'Meer hulp']);
  });

  it('does what its words say', () => {
    render(withWords(<ParticipantLayout help="collect">x</ParticipantLayout>));
    fireEvent.click(button('Tekst vergroten'));
    fireEvent.click(button('Tekst vergroten'));
    fireEvent.click(button('Tekst verkleinen'));
    fireEvent.click(button('Letterafstand vergroten'));
    fireEvent.click(button('Grote knoppen'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Contrast' }), { target: { value: 'contrast' } });
    expect(preferences.getState()).toMatchObject({ textSize: 125, spacing: 1, bigButtons: true, theme: 'contrast' });
    expect(button('Grote knoppen').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('Letterafstand verkleinen'));
    fireEvent.click(button('Letterafstand verkleinen'));
    expect(preferences.getState().spacing).toBe(0);
    expect(button('Letterafstand verkleinen').getAttribute('aria-disabled')).toBe('true');
  });

  it('switches to easy Dutch and back', async () => {
    render(withWords(<ParticipantLayout help="collect">x</ParticipantLayout>));
    fireEvent.click(button('Makkelijk lezen'));
    await expect.poll(() => document.documentElement.lang).toBe('nl-simple');
    expect(preferences.getState().locale).toBe('nl-simple');
    fireEvent.click(button('Makkelijk lezen'));
    await expect.poll(() => document.documentElement.lang).toBe('nl');
  });

  it('has its four words on the compact bar too', () => {
    render(withWords(<OrganiserLayout>x</OrganiserLayout>));
    expect(order()).toEqual([...FOUR, 'Contrast', 'Taal: English']);
  });
});

describe('every page', () => {
  it.each([
    [
      'of a participant',
      <ParticipantLayout key="p" help="collect" header="x">
        x
      </ParticipantLayout>,
    ],
    [
      'of an organiser',
      <OrganiserLayout key="o" header="x">
        x
      </OrganiserLayout>,
    ],
  ] as const)('%s has the same help button, at the end of the first row of the header (A-13)', (_, page) => {
    render(withWords(page));
    const help = button('Help');
    const row = screen.getByRole('banner').querySelector('div > div');
    expect(row?.contains(help)).toBe(true);
    expect(
      [...(row?.querySelectorAll('button') ?? [])].filter((each) => each.closest('[hidden]') === null).at(-1),
    ).toBe(help);
  });

  it.each(HELP_TOPICS)('tells about itself: %s', (topic) => {
    render(
      withWords(
        <ParticipantLayout help={topic} header="x">
          x
        </ParticipantLayout>,
      ),
    );
    expect(screen.queryByText(nl.help.topics[topic])?.closest('[hidden]')).toBeTruthy();
    fireEvent.click(button('Help'));
    const help = screen.getByRole('region', { name: 'Help' });
    expect(within(help).getByText(nl.help.topics[topic])).toBeTruthy();
    fireEvent.keyDown(within(help).getByRole('button'), { key: 'Escape' });
    expect(screen.queryByRole('region', { name: 'Help' })).toBeNull();
    expect(document.activeElement).toBe(button('Help'));
  });

  it('links to what is kept and to accessibility', () => {
    render(withWords(<OrganiserLayout>x</OrganiserLayout>));
    const links = within(screen.getByRole('contentinfo')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/wat-bewaren-wij', '/toegankelijkheid']);
  });
});

describe('one by one', () => {
  it('shows one card, leads on and back, and ends with what comes after', () => {
    render(
      withWords(
        <OneByOne
          name="Thema"
          cards={['een', 'twee'].map((text) => (
            <p key={text}>{text}</p>
          ))}
          last={<b>klaar</b>}
        />,
      ),
    );
    expect(screen.getByRole('heading').textContent).toBe('Thema 1 van 2');
    expect([screen.queryByText('een'), screen.queryByText('twee'), screen.queryByText('klaar')].map(Boolean)).toEqual([
      true,
      false,
      false,
    ]);
    fireEvent.click(button('Volgende'));
    expect(document.activeElement?.textContent).toBe('Thema 2 van 2');
    expect(screen.queryByText('een')).toBeNull();
    expect(screen.getByText('klaar')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Volgende' })).toBeNull();
    fireEvent.click(button('Vorige'));
    expect(screen.getByText('een')).toBeTruthy();
  });
});
