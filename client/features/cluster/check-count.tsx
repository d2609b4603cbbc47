import { CircleCheck } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import type { ClusterKit } from './cluster-kit.ts';
import type { ClusterPile } from './piles.ts';

/** In how many answers of a cluster the owners find themselves; nothing before the first of them looked. */
export const CheckCount = ({ pile, kit }: { readonly pile: ClusterPile; readonly kit: ClusterKit }) => {
  const { t } = useTranslation();
  const count = kit.checks?.counts[pile.cluster.clusterId];
  if (count === undefined) return null;
  const { agreed, checked } = count;
  return (
    <p className="text-sm">
      <IconText icon={CircleCheck}>
        {t('check.console.counts', { agreed, checked, open: Math.max(0, pile.count - checked) })}
      </IconText>
    </p>
  );
};
