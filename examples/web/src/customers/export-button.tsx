import { useState } from 'react';
import { session } from '../session/session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { DownloadIcon } from '../ui/icons.tsx';
import { type Asked, toFilter } from './use-asked.ts';

/** The list as it is asked for, all of its pages, as a file for a spreadsheet. */
export const ExportButton = ({ asked }: { readonly asked: Asked }) => {
  const t = useTexts();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const download = async () => {
    setState('busy');
    try {
      save(await fetchExport(asked), 'customers.csv');
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="customers-export">
      <Button onPress={download} isPending={state === 'busy'}>
        <DownloadIcon /> {t.customers.export}
      </Button>
      <span role="status" className="error">
        {state === 'failed' && t.customers.exportFailed}
      </span>
    </div>
  );
};

const fetchExport = async (asked: Asked): Promise<Blob> => {
  const params = new URLSearchParams({ filter: JSON.stringify(toFilter(asked)) });
  if (asked.search !== '') params.set('search', asked.search);
  const response = await fetch(`/export/customers.csv?${params}`, {
    headers: { authorization: `Bearer ${session.get().token}` },
  });
  if (!response.ok) throw new Error(`The export was refused: ${response.status}`);
  return response.blob();
};

const save = (file: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
