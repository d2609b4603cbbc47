import { RefreshCw } from 'lucide-react';
import type { LinkRole } from '../../../shared/domain/vocabulary.ts';
import type { AccessInfo } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyField } from './copy-field.tsx';

interface LinksSectionProps {
  readonly links: AccessInfo['links'];
  readonly onRenew: (role: LinkRole) => void;
}

/** A link for everybody who helps, and for the projector. */
export const LinksSection = ({ links, onRenew }: LinksSectionProps) => {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="links-heading" className="flex flex-col gap-4">
      <h2 id="links-heading" className="text-2xl">
        {t('organiser.session.links')}
      </h2>
      <p className="max-w-text">{t('organiser.session.linksText')}</p>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,24rem),1fr))] gap-x-8 gap-y-6">
        {links.map(({ role, url }) => {
          const name = t(`organiser.session.roles.${role}`);
          return (
            <li key={role}>
              <CopyField
                label={t('organiser.session.linkOf', { role: name })}
                description={t(`organiser.session.roleHints.${role}`)}
                value={url}
                about={t('organiser.session.copyAbout', { role: name })}
              >
                <Button
                  variant="quiet"
                  icon={RefreshCw}
                  about={t('organiser.session.linkOf', { role: name })}
                  onPress={() => onRenew(role)}
                >
                  {t('organiser.session.renew')}
                </Button>
              </CopyField>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
