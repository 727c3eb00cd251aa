import { Button, Group, Input, NumberField } from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx';
import { MinusIcon, PlusIcon } from './icons.tsx';

interface QuantityFieldProps extends Pick<FieldProps, 'label' | 'hint' | 'error'> {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A whole number. One that is out of range is not silently made another: it is said to be wrong. */
export const QuantityField = ({ label, value, onChange, hint, error }: QuantityFieldProps) => (
  <NumberField
    className="field"
    value={value}
    onChange={(next) => onChange(Number.isNaN(next) ? 0 : next)}
    minValue={0}
    step={1}
    isInvalid={error !== undefined}
    validationBehavior="aria"
  >
    <FieldLabel label={label} />
    <Group className="group">
      <Button slot="decrement" className="group-end">
        <MinusIcon />
      </Button>
      <Input className="input quantity" />
      <Button slot="increment" className="group-end">
        <PlusIcon />
      </Button>
    </Group>
    <FieldNotes hint={hint} error={error} />
  </NumberField>
);
