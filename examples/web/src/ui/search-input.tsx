import { Button, Group, Input, Label, SearchField } from 'react-aria-components';
import { CloseIcon, SearchIcon } from './icons.tsx';
import './controls.css';

interface SearchInputProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words to look for; Escape takes them away. */
export const SearchInput = ({ label, placeholder, value, onChange }: SearchInputProps) => (
  <SearchField className="field search" value={value} onChange={onChange}>
    <Label className="field-label">{label}</Label>
    <Group className="group">
      <span className="group-end">
        <SearchIcon />
      </span>
      <Input className="input" placeholder={placeholder} />
      {value !== '' && (
        <Button className="group-end">
          <CloseIcon />
        </Button>
      )}
    </Group>
  </SearchField>
);
