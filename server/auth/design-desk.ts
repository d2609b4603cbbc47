// Designs that an organiser can start from: those that come with the product, and the own ones.
import type { DesignStore, OwnDesign } from '../store/account-store.ts';
import { BUILT_IN_DESIGNS } from '../../shared/domain/built-in-designs.ts';
import { designPartsSchema, type Design } from '../../shared/domain/design.ts';
import { designIdSchema, type AccountId, type DesignId } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { DesignDocument, DesignListItem } from '../../shared/protocol/http.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import { newId } from './random-ids.ts';

const MOST_DESIGNS = 500;

export type DesignDesk = {
  list(accountId: AccountId): Promise<DesignListItem[]>;
  /** Null when there is none, or it is somebody else's. */
  get(accountId: AccountId, ref: string): Promise<DesignDocument | null>;
  add(accountId: AccountId, design: Design): Promise<Result<DesignListItem, Rejection>>;
  /** Saves over an own design. @param revision the one that was changed: a newer one is never lost */
  save(accountId: AccountId, ref: string, revision: number, design: Design): Promise<Result<DesignListItem, Rejection>>;
  /** False when there is none, or it is not this organiser's. */
  remove(accountId: AccountId, ref: string): Promise<boolean>;
};

const item = (ref: string, revision: number, { title, language, steps }: Design): DesignListItem => ({
  ref,
  builtIn: revision === 0,
  title,
  language,
  questions: steps.filter((step) => step.kind === 'question').length,
  minutes: steps.reduce((sum, step) => sum + (step.plannedMinutes ?? 0), 0),
  revision,
});

/** A design that an earlier version of this program kept: what is new since has its default. */
const current = (own: OwnDesign): OwnDesign => ({ ...own, design: designPartsSchema.parse(own.design) });

export function createDesignDesk(designs: DesignStore): DesignDesk {
  const own = async (accountId: AccountId, ref: string) => {
    const designId = designIdSchema.safeParse(ref);
    const found = designId.success ? await designs.get(designId.data) : null;
    return found?.accountId === accountId ? current(found) : null;
  };
  return {
    async list(accountId) {
      const mine = (await designs.ofAccount(accountId)).map(current);
      return [
        ...[...BUILT_IN_DESIGNS].map(([ref, design]) => item(ref, 0, design)),
        ...mine.map(({ designId, revision, design }) => item(designId, revision, design)),
      ];
    },
    async get(accountId, ref) {
      const builtIn = BUILT_IN_DESIGNS.get(ref);
      if (builtIn) return { ref, builtIn: true, revision: 0, design: builtIn };
      const found = await own(accountId, ref);
      return found && { ref, builtIn: false, revision: found.revision, design: found.design };
    },
    async add(accountId, design) {
      if ((await designs.ofAccount(accountId)).length >= MOST_DESIGNS) return err({ code: 'tooMany' });
      const designId = newId<DesignId>();
      await designs.add({ designId, accountId, revision: 1, design });
      return ok(item(designId, 1, design));
    },
    async save(accountId, ref, revision, design) {
      const found = await own(accountId, ref);
      if (!found) return err({ code: 'notFound' });
      const next: OwnDesign = { ...found, revision: revision + 1, design };
      if ((await designs.replace(next)) === 'stale') return err({ code: 'changedElsewhere' });
      return ok(item(ref, next.revision, design));
    },
    async remove(accountId, ref) {
      const found = await own(accountId, ref);
      if (found) await designs.delete(found.designId, accountId);
      return found !== null;
    },
  };
}
