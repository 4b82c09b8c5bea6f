// The box in which one types to find an option: a click opens the list, Tab alone does not.
import { ChevronDown } from 'lucide-react';
import { useContext } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input, type InputProps } from 'react-aria-components/Input';

export function ComboInput(props: InputProps) {
  const state = useContext(ComboBoxStateContext);
  return (
    <Group className="cw-input cw-combo">
      <Input className="cw-combo-input" dir="auto" onClick={() => state?.open(null, 'manual')} {...props} />
      <Button className="cw-field-button">
        <ChevronDown aria-hidden className="cw-icon" />
      </Button>
    </Group>
  );
}
