// /api/lexicons: the concepts by which answers are grouped, per language, for organisers.
import type { OwnLexicon } from '../../../shared/domain/own-concepts.ts';
import { languageSchema, type Language } from '../../../shared/domain/vocabulary.ts';
import { saveLexiconBodySchema, type LexiconDocument } from '../../../shared/protocol/lexicon.ts';
import type { Accounts } from '../../auth/accounts.ts';
import { ACCOUNT_COOKIE } from '../../auth/cookies.ts';
import type { LexiconDesk, OwnConcepts } from '../../auth/lexicon-desk.ts';
import { lexiconOf } from '../../suggest/lexicons.ts';
import { attachment } from '../file-name.ts';
import { json, notFound, refuse, replyOf, signInFirst, type Asked, type Reply, type Router } from '../route.ts';

type Options = { readonly accounts: Accounts; readonly lexicons: LexiconDesk };

const documentOf = (language: Language, { revision, concepts }: OwnConcepts): LexiconDocument => ({
  language,
  revision,
  own: [...concepts],
  builtIn: lexiconOf(language).concepts,
});

const fileOf = (language: Language, { concepts }: OwnConcepts): OwnLexicon => ({
  format: 'versnelling-concepts',
  version: 1,
  language,
  concepts: [...concepts],
});

export function lexiconRoutes(router: Router, { accounts, lexicons }: Options): void {
  const organiser = async (asked: Asked, work: (language: Language) => Promise<Reply>): Promise<Reply> => {
    if (!(await accounts.of(asked.cookies.get(ACCOUNT_COOKIE)))) return signInFirst;
    const language = languageSchema.safeParse(asked.params['language']);
    return language.success ? work(language.data) : notFound;
  };

  router.get('/api/lexicons/:language', (asked) =>
    organiser(asked, async (language) => ({
      kind: 'file',
      body: `${JSON.stringify(fileOf(language, await lexicons.get(language)), null, 2)}\n`,
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': attachment(`begrippen-${language}.json`),
      },
    })),
  );

  router.get('/api/lexicons/:language/document', (asked) =>
    organiser(asked, async (language) => json(documentOf(language, await lexicons.get(language)))),
  );

  router.post('/api/lexicons/:language', saveLexiconBodySchema, ({ revision, lexicon }, asked) =>
    organiser(asked, async (language) => {
      if (lexicon.language !== language) {
        const message = `is ${lexicon.language}, where ${language} is saved`;
        return refuse({ code: 'badInput', problems: [{ path: 'lexicon.language', message }] });
      }
      return replyOf(await lexicons.save(language, revision, lexicon.concepts), (saved) =>
        json(documentOf(language, saved)),
      );
    }),
  );
}
