import { useState } from 'react';
import { useLiveQuery } from '../api/use-live-query';
import { Table } from '../desk/table';
import { StationCategoriesDocument } from '../generated/station-people';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/button';
import { Answered } from '../parts/feedback';
import { sayDate } from '../say/time';
import { CategoryForm } from './category-form';
import { EndCategory } from './end-category';
import { FindPerson, type FoundPerson } from './find-person';
import { StationPage } from './station-page';

/** Of which categories residents are 对象类别: they decide the price; nobody else sees them. */
export function Residents() {
  const { t } = useWords();
  const [person, setPerson] = useState<FoundPerson | null>(null);
  return (
    <StationPage title={t('station.residents.title')}>
      <p className="note">{t('station.residents.hidden')}</p>
      <div className="station-narrow">
        <FindPerson found={person} otherwise={t('station.residents.noAccount')} onFound={setPerson} />
      </div>
      {person && <Categories key={person.id} person={person} />}
    </StationPage>
  );
}

function Categories({ person }: { person: FoundPerson }) {
  const { t, lang } = useWords();
  const [decides, setDecides] = useState(false);
  const answer = useLiveQuery({ query: StationCategoriesDocument, variables: { personId: person.id } });
  return (
    <section className="section">
      <div className="section-head">
        <h2>{person.displayName}</h2>
        <Button onClick={() => setDecides(true)}>{t('station.residents.decide')}</Button>
      </div>
      <Answered of={answer}>
        {({ personCategories }) => (
          <Table
            caption={t('station.residents.title')}
            rows={personCategories}
            keyOf={({ id }) => id}
            none={t('station.residents.none')}
            columns={[
              { name: t('station.residents.category'), of: ({ category }) => t(`station.category.${category}`) },
              { name: t('station.residents.basis'), of: ({ basis }) => basis },
              { name: t('station.residents.from'), of: ({ validFrom }) => sayDate(validFrom, lang), numbers: true },
              {
                name: t('station.residents.to'),
                of: ({ validTo }) => (validTo ? sayDate(validTo, lang) : t('station.residents.noEnd')),
                numbers: true,
              },
              {
                name: t('station.volunteers.deeds'),
                of: (decision) => decision.endedAt === null && <EndCategory decision={decision} />,
              },
            ]}
          />
        )}
      </Answered>
      {decides && <CategoryForm personId={person.id} done={answer.again} onClose={() => setDecides(false)} />}
    </section>
  );
}
