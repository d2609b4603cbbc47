import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

interface TabSetProps<Id extends string> {
  /** What the tabs are, for the ear: "Weergave". */
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string; readonly content: ReactNode }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** Views of the same thing. The chosen one has a thick line under it and is bold. */
export const TabSet = <Id extends string>({ label, tabs, selected, onSelect }: TabSetProps<Id>) => (
  <Tabs
    selectedKey={selected}
    onSelectionChange={(key) => {
      const tab = tabs.find((each) => each.id === key);
      if (tab !== undefined) onSelect(tab.id);
    }}
    className="flex flex-col gap-4"
  >
    <TabList aria-label={label} className="flex flex-wrap gap-1 border-b-[1.5px] border-line">
      {tabs.map((tab) => (
        <Tab
          key={tab.id}
          id={tab.id}
          className="target grid cursor-pointer place-items-center border-b-[4px] border-transparent px-4 py-2 hover:bg-accent-soft selected:border-accent selected:font-bold"
        >
          {tab.label}
        </Tab>
      ))}
    </TabList>
    {tabs.map((tab) => (
      <TabPanel key={tab.id} id={tab.id}>
        {tab.content}
      </TabPanel>
    ))}
  </Tabs>
);
