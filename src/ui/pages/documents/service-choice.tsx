import type { ProposalForm } from '../../../app/functions';
import { hoursText } from '../../../words/format';
import { documentsWords } from '../../../words/pages/documents';
import { useWords } from '../../page';
import { Check } from './check';

/** The services that a proposal names as typical tasks, by category. */
export function ServiceChoice({
  services,
  chosen,
  error,
  isOff,
  onChoose,
}: {
  readonly services: ProposalForm['services'];
  readonly chosen: readonly string[];
  readonly error: string;
  readonly isOff: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  const words = useWords(documentsWords);
  const categories = [...new Set(services.map(({ category }) => category))];
  return (
    <section>
      <h2>{words.fields.services}</h2>
      {error === '' ? null : <p class="trouble">{error}</p>}
      {categories.map((category) => (
        <fieldset key={category}>
          <legend>{category === '' ? words.otherServices : category}</legend>
          {services
            .filter((service) => service.category === category)
            .map(({ name, label, typicalMinutes }) => (
              <Check
                key={name}
                label={typicalMinutes === null ? label : `${label}, ${hoursText(typicalMinutes)}`}
                isChecked={chosen.includes(name)}
                isOff={isOff}
                onCheck={(isChecked) => onChoose(isChecked ? [...chosen, name] : chosen.filter((one) => one !== name))}
              />
            ))}
        </fieldset>
      ))}
    </section>
  );
}
