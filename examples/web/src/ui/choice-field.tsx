import {
  Button,
  ComboBox,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx';
import { ChevronIcon } from './icons.tsx';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly placeholder?: string;
}

const Choices = () => (
  <Popover className="popover">
    <ListBox<Choice> className="list">
      {({ name }) => (
        <ListBoxItem className="list-item" textValue={name}>
          {name}
        </ListBoxItem>
      )}
    </ListBox>
  </Popover>
);

/** One of a few. */
export const SelectField = ({ choices, value, onChange, placeholder, ...field }: ChoiceFieldProps) => (
  <Select
    className="field"
    selectedKey={value === '' ? null : value}
    onSelectionChange={(key) => onChange(String(key ?? ''))}
    isRequired={!field.isOptional && !field.isUnmarked}
    isInvalid={field.error !== undefined}
    validationBehavior="aria"
    {...(placeholder === undefined ? {} : { placeholder })}
  >
    <FieldLabel {...field} />
    <Button className="input select-button">
      <SelectValue />
      <ChevronIcon />
    </Button>
    <FieldNotes {...field} />
    <Popover className="popover">
      <ListBox<Choice> className="list" items={choices}>
        {({ name }) => <ListBoxItem className="list-item">{name}</ListBoxItem>}
      </ListBox>
    </Popover>
  </Select>
);

/** One of many, found by typing. */
export const ComboField = ({ choices, value, onChange, placeholder, ...field }: ChoiceFieldProps) => (
  <ComboBox<Choice>
    className="field"
    defaultItems={choices}
    selectedKey={value === '' ? null : value}
    onSelectionChange={(key) => onChange(String(key ?? ''))}
    isRequired={!field.isOptional && !field.isUnmarked}
    isInvalid={field.error !== undefined}
    validationBehavior="aria"
    menuTrigger="focus"
  >
    <FieldLabel {...field} />
    <Group className="group">
      <Input className="input" placeholder={placeholder} autoComplete="off" />
      <Button className="group-end">
        <ChevronIcon />
      </Button>
    </Group>
    <FieldNotes {...field} />
    <Choices />
  </ComboBox>
);
