import type { RoleLinkInfo } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';

/** What a link is called: by what it is for, or by its role. */
export function useLinkName(): (link: RoleLinkInfo) => string {
  const { t } = useTranslation();
  return ({ role, name }) => (name === '' ? t(`hands.links.roles.${role}`) : name);
}
