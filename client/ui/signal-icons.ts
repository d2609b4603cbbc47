import { CircleQuestionMark, Coffee, Hand, Hourglass } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { SeatSignal } from '../../shared/domain/seat-signal.ts';

export const SIGNAL_ICON: Readonly<Record<SeatSignal, LucideIcon>> = {
  moreTime: Hourglass,
  unclear: CircleQuestionMark,
  help: Hand,
  pause: Coffee,
};
