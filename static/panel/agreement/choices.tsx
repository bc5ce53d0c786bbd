import { words } from '../words';

const { agreement } = words;

type Id = number | string;

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly offered: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: readonly Id[];
}

/** Some of what is offered, or one of it; what is chosen already stays to be chosen where its name is not told. */
export function Choices({ title, note, name, type, offered, chosen }: Props) {
  const unnamed = chosen.filter((id) => !offered.some((one) => one.id === id));
  const all = [...offered, ...unnamed.map((id) => ({ id, name: agreement.unnamed(String(id)) }))];
  return (
    <fieldset className="choices norm">
      <legend>{title}</legend>
      <p className="cell-detail">{note}</p>
      {all.map((one) => (
        <label key={one.id}>
          <input type={type} name={name} value={one.id} defaultChecked={chosen.includes(one.id)} />
          <bdi>{one.name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
