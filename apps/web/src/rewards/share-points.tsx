import { useWords } from '../i18n/use-words';
import { Page } from '../parts/page';
import { Donating } from './donating';
import { FamilyCards } from './family-cards';
import { Spendable } from './spendable';

/** Points for others 赠与和捐赠: for family, and for elders in need. They keep the day on which they end. */
export function SharePoints() {
  const { t } = useWords();
  return (
    <Page title={t('sharing.title')} back="/rewards">
      <Spendable />
      <FamilyCards />
      <Donating />
    </Page>
  );
}
