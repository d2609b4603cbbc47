import {
  Bus,
  CircleQuestionMark,
  Clock,
  Coins,
  Ear,
  Flower2,
  GraduationCap,
  Hammer,
  HandHeart,
  Heart,
  House,
  MessageCircle,
  Palette,
  Shield,
  Stethoscope,
  Users,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { BadgeColour, BadgePictogram, ClusterBadge as Badge } from '../../shared/domain/cluster-badge.ts';
import { cx } from '../lib/cx.ts';

const DRAWINGS: Readonly<Record<BadgePictogram, LucideIcon>> = {
  house: House,
  people: Users,
  hands: HandHeart,
  heart: Heart,
  talk: MessageCircle,
  ear: Ear,
  clock: Clock,
  money: Coins,
  bus: Bus,
  work: Hammer,
  school: GraduationCap,
  care: Stethoscope,
  leisure: Palette,
  nature: Flower2,
  safety: Shield,
  question: CircleQuestionMark,
};

const COLOURS: Readonly<Record<BadgeColour, string>> = {
  plain: 'border-ink',
  blue: 'border-seat-blue',
  green: 'border-seat-green',
  yellow: 'border-seat-yellow',
  orange: 'border-seat-orange',
  red: 'border-seat-red',
  purple: 'border-seat-purple',
  brown: 'border-seat-brown',
};

/** The drawing of a cluster, beside its title: decoration for who hears the page, because the title says what it is. */
export const ClusterBadge = ({ badge }: { readonly badge: Badge }) => {
  const Drawing = DRAWINGS[badge.pictogram];
  return (
    <span
      aria-hidden
      data-badge={badge.pictogram}
      className={cx(
        'inline-grid size-[1.7em] shrink-0 place-items-center rounded-[0.35em] border-[0.2em] bg-surface text-ink',
        COLOURS[badge.colour],
      )}
    >
      <Drawing className="size-[1.05em]" />
    </span>
  );
};
