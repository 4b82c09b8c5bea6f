// "Where is my data?": the folders in words and paths, how to back up, and the two personal settings.
import { useEffect, useState } from 'react';
import type { Output } from '../../shared/host/host.ts';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Select } from '../kit/select.tsx';
import { Switch } from '../kit/switch.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useApp } from '../workbench-context.tsx';
import { isRoomSize, showRoomSize } from '../workbench/room-size.ts';

const folders = ['plans', 'exports', 'trash', 'state'] as const;

export function DataDialog({ onClose }: { readonly onClose: () => void }) {
  const { words, host, settings, saveSettings } = useApp();
  const [where, setWhere] = useState<Output<'whereIsMyData'> | null>(null);
  const [about, setAbout] = useState<Output<'about'> | null>(null);
  const [author, setAuthor] = useState(settings.author);
  const look = (): void =>
    void host.whereIsMyData({}).then((found) => setWhere(found.ok ? found.value : null));
  useEffect(look, [host]);
  useEffect(() => void host.about({}).then((told) => setAbout(told.ok ? told.value : null)), [host]);
  const close = (): void => {
    if (author !== settings.author) saveSettings({ author: author.trim() });
    onClose();
  };
  return (
    <Dialog isOpen onClose={close} closeLabel={words.say('dialog.close')} title={words.say('data.title')}>
      {where?.away ? (
        <Banner
          severity="error"
          severityWord={words.say('severity.error')}
          title={words.say('data.away')}
          actions={
            <Button onPress={() => void host.makeFolder({}).then(look)}>
              {words.say('data.makeFolder')}
            </Button>
          }
        />
      ) : null}
      <p>{words.say('data.text')}</p>
      <dl className="cw-folders">
        {folders.map((folder) => (
          <div key={folder} className="cw-folder">
            <dt>{words.say(`data.${folder}`)}</dt>
            <dd className="cw-path" translate="no">
              {where?.[folder] ?? ''}
            </dd>
          </div>
        ))}
      </dl>
      <TextField
        label={words.say('data.author')}
        hint={words.say('data.authorHint')}
        value={author}
        onChange={setAuthor}
        maxLength={200}
      />
      <Select
        label={words.say('data.language')}
        options={interfaceLanguages.map(({ tag, ownName, isPartial }) => ({
          id: tag,
          label: isPartial ? words.say('data.languagePartly', { name: ownName }) : ownName,
        }))}
        value={words.language}
        placeholder={words.say('data.language')}
        onChange={(tag) => tag && saveSettings({ language: tag })}
      />
      <Switch
        label={words.say('data.size')}
        isSelected={isRoomSize(settings)}
        onChange={(isOn) => {
          showRoomSize(isOn);
          saveSettings({ page: { ...settings.page, room: isOn } });
        }}
      />
      <p className="cw-quiet">{words.say('data.offline')}</p>
      <p className="cw-quiet">{words.say('data.notIom')}</p>
      {about ? (
        <p className="cw-quiet">
          {words.say('app.name')} {about.version}
        </p>
      ) : null}
    </Dialog>
  );
}
