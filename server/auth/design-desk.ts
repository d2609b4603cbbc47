// Designs that an organiser can start from: those that come with the product, and the own ones.
import type { DesignStore } from '../store/account-store.ts';
import { BUILT_IN_DESIGNS } from '../../shared/domain/built-in-designs.ts';
import type { Design } from '../../shared/domain/design.ts';
import { designIdSchema, type AccountId, type DesignId } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { DesignListItem } from '../../shared/protocol/http.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import { newId } from './random-ids.ts';

const MOST_DESIGNS = 500;

export type DesignDesk = {
  list(accountId: AccountId): Promise<DesignListItem[]>;
  /** Null when there is none, or it is somebody else's. */
  get(accountId: AccountId, ref: string): Promise<Design | null>;
  add(accountId: AccountId, design: Design): Promise<Result<DesignListItem, Rejection>>;
  /** False when there is none, or it is not this organiser's. */
  remove(accountId: AccountId, ref: string): Promise<boolean>;
};

const item = (ref: string, builtIn: boolean, { title, language, steps }: Design): DesignListItem => ({
  ref,
  builtIn,
  title,
  language,
  questions: steps.filter((step) => step.kind === 'question').length,
});

export function createDesignDesk(designs: DesignStore): DesignDesk {
  const own = async (accountId: AccountId, ref: string) => {
    const designId = designIdSchema.safeParse(ref);
    const found = designId.success ? await designs.get(designId.data) : null;
    return found?.accountId === accountId ? found : null;
  };
  return {
    async list(accountId) {
      const mine = (await designs.ofAccount(accountId)).map(({ designId, design }) => item(designId, false, design));
      return [...[...BUILT_IN_DESIGNS].map(([ref, design]) => item(ref, true, design)), ...mine];
    },
    get: async (accountId, ref) => BUILT_IN_DESIGNS.get(ref) ?? (await own(accountId, ref))?.design ?? null,
    async add(accountId, design) {
      if ((await designs.ofAccount(accountId)).length >= MOST_DESIGNS) return err({ code: 'tooMany' });
      const designId = newId<DesignId>();
      await designs.add({ designId, accountId, design });
      return ok(item(designId, false, design));
    },
    async remove(accountId, ref) {
      const found = await own(accountId, ref);
      if (found) await designs.delete(found.designId, accountId);
      return found !== null;
    },
  };
}
