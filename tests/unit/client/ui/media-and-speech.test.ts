// What no page of ours may hold, looked up in the source: sound that plays by itself or without its words, and listening to a voice.
import { describe, expect, it } from 'vitest';
import { codeOnly, sourceFiles, withoutComments } from '../../../support/source-files.ts';

const client = sourceFiles(['client'], ['.ts', '.tsx']);
const tags = (text: string, name: string): string[] =>
  [...withoutComments(text).matchAll(new RegExp(`<${name}\\b[^]*?</${name}>`, 'gu'))].map(([tag]) => tag);

describe('media on our pages (A-19)', () => {
  const players = client.flatMap(({ path, text }) =>
    ['audio', 'video'].flatMap((name) => tags(text, name).map((tag) => ({ path, tag }))),
  );

  it('is found by this test at all', () => {
    expect(players.length).toBeGreaterThanOrEqual(2);
  });

  it.each(players)('has controls and captions, and never starts by itself: $path', ({ tag }) => {
    expect(tag).toMatch(/\scontrols\b/u);
    expect(tag).toMatch(/<track kind="captions"/u);
    expect(tag).not.toMatch(/autoplay/iu);
  });
});

describe('dictation (A-38)', () => {
  it('is absent: nobody can switch it on, so no page listens', () => {
    const listening = client.filter(({ text }) => /SpeechRecognition/u.test(codeOnly(text)));
    expect(listening.map(({ path }) => path)).toEqual([]);
  });
});
