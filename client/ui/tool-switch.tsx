import { CircleCheck } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { ToolButton } from './tool-button.tsx';

interface ToolSwitchProps {
  readonly icon: LucideIcon;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** A tool that is on or off: to be seen by a tick, a thicker border and a word, to be heard as pressed. */
export const ToolSwitch = ({ icon, isOn, onChange, children }: ToolSwitchProps) => {
  const { t } = useTranslation();
  return (
    <ToolButton icon={isOn ? CircleCheck : icon} aria-pressed={isOn} onPress={() => onChange(!isOn)}>
      {children}
      {isOn && <span aria-hidden> ({t('common.tools.on')})</span>}
    </ToolButton>
  );
};
