// Two to six views of one thing, one at a time.
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export type TabView<Id extends string> = {
  id: Id;
  label: string;
  count?: number | undefined;
  content: ReactNode;
};

export type TabsProps<Id extends string> = {
  label: string;
  tabs: readonly TabView<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
};

export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  return (
    <AriaTabs className="cw-tabs" selectedKey={selected} onSelectionChange={(key) => onSelect(key as Id)}>
      <TabList aria-label={label} className="cw-tab-list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="cw-tab">
            {tab.label}
            {tab.count === undefined ? null : <span className="cw-tab-count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="cw-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
