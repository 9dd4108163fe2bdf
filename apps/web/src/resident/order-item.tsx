import { useLocation, useParams } from 'react-router';
import { useWords } from '../i18n/use-words';
import { Answered, Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { OrderForm } from './order-form';
import { useMenu } from './use-menu';

/** One service of the menu, to be ordered. */
export function OrderItem() {
  const { t } = useWords();
  const { itemId } = useParams();
  const { search } = useLocation();
  const { me, menu } = useMenu();
  const item = menu.data?.serviceMenu.find(({ id }) => id === itemId);
  return (
    <Page title={item?.name ?? t('order.title')} back={`/order${search}`}>
      <Answered of={menu}>
        {() => (item && me ? <OrderForm item={item} me={me} /> : <Empty>{t('order.gone')}</Empty>)}
      </Answered>
    </Page>
  );
}
