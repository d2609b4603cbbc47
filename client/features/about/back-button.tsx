import { ArrowLeft } from 'lucide-react';
import { useLocation } from 'wouter';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';

/** To the page somebody came from; to the start for who came by a link from elsewhere. */
export const BackButton = () => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const back = (): void => {
    if (history.length > 1) history.back();
    else navigate('/');
  };
  return (
    <div>
      <Button variant="primary" icon={ArrowLeft} onPress={back}>
        {t('common.actions.back')}
      </Button>
    </div>
  );
};
