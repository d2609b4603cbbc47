import { RotateCw } from 'lucide-react';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from './button.tsx';
import { usePageTitle } from './use-page-title.ts';

const CrashPage = () => {
  const { t } = useTranslation();
  usePageTitle(t('common.crash.title'));
  return (
    <main className="mx-auto flex max-w-text flex-col items-start gap-4 p-6" role="main">
      <h1 className="text-2xl">{t('common.crash.title')}</h1>
      <p>{t('common.crash.text')}</p>
      <Button variant="primary" icon={RotateCw} autoFocus onPress={() => globalThis.location.reload()}>
        {t('common.crash.reload')}
      </Button>
    </main>
  );
};

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Where a page breaks: what happened, what was kept, what to do. React has no other way to catch this than a class. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <CrashPage /> : this.props.children;
  }
}
