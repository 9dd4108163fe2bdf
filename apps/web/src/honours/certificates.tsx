import { Link } from 'react-router';
import { MyCertificatesDocument } from '../generated/honours';
import type { CertificateOfMineFragment } from '../generated/types';
import { useWords } from '../i18n/use-words';
import { Empty } from '../parts/feedback';
import { Page } from '../parts/page';
import { Paged } from '../parts/paged';
import { sayMinutes } from '../say/amount';
import { sayDate } from '../say/time';
import { CertificateTag } from './certificate-tag';

/** My certificates 志愿服务记录证明, the newest first. */
export function Certificates() {
  const { t } = useWords();
  return (
    <Page title={t('mycertificates.title')} back="/volunteer">
      <section className="card">
        <p>{t('mycertificates.why')}</p>
        <Link className="button" to="/honours/certificates/new">
          {t('mycertificates.ask')}
        </Link>
      </section>
      <Paged
        query={MyCertificatesDocument}
        variables={{}}
        of={({ myCertificates }) => myCertificates}
        none={<Empty>{t('mycertificates.none')}</Empty>}
      >
        {(certificates) => certificates.map((one) => <CertificateLine key={one.id} certificate={one} />)}
      </Paged>
    </Page>
  );
}

function CertificateLine({ certificate }: { certificate: CertificateOfMineFragment }) {
  const { lang } = useWords();
  const { id, purpose, state, fromDay, toDay, signedMinutes, backfilledMinutes, paperMinutes } = certificate;
  return (
    <Link className="card" to={`/honours/certificates/${id}`}>
      <div className="card-head">
        <h2>{purpose}</h2>
        <CertificateTag state={state} />
      </div>
      <p className="soft">
        {sayDate(fromDay, lang)} – {sayDate(toDay, lang)}
        <br />
        {sayMinutes(signedMinutes + backfilledMinutes + paperMinutes, lang)}
      </p>
    </Link>
  );
}
