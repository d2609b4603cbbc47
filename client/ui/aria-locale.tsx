import type { ComponentType } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ARIA_LOCALE } from '../i18n/setup.ts';
import { usePreference } from '../state/preferences.ts';

/** A page with parts of the component library, which speaks for itself (about dragging, about menus): in the language of the page. */
export const inAriaLocale = <Props extends object>(Page: ComponentType<Props>): ComponentType<Props> => {
  const InLocale = (props: Props) => (
    <I18nProvider locale={ARIA_LOCALE[usePreference('locale')]}>
      <Page {...props} />
    </I18nProvider>
  );
  return InLocale;
};
