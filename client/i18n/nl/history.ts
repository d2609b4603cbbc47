// What facilitators did, in plain words.
export const history = {
  menu: 'Geschiedenis',
  title: 'Geschiedenis',
  text: 'Wat de begeleiding deed, met de tijd op deze klok. Van deelnemers staat hier niets.',
  step: 'Onderdeel',
  allSteps: 'Alle onderdelen',
  newestFirst: 'Het nieuwste eerst',
  empty: 'Hier is nog niets gedaan.',
  more: 'Toon wat daarvoor gebeurde',
  about:
    '“Maak ongedaan tot hier” neemt alleen uw eigen handelingen terug: de nieuwste eerst, tot en met die regel. Wat een collega deed, blijft staan. Een begeleider heet hier zoals de link heet.',
  by: { you: 'u', server: 'de server' },
  reach: {
    other: 'Alleen {{who}} kan dit terugnemen.',
    none: 'Terugnemen kan hier niet, of niet meer.',
  },
  kind: { undo: 'ongedaan gemaakt: {{what}}', redo: 'opnieuw gedaan: {{what}}' },
  answers_one: '{{count}} antwoord',
  answers_other: '{{count}} antwoorden',
  undoHere: 'Maak ongedaan tot hier',
  undoTo_one: 'Maak {{count}} handeling ongedaan',
  undoTo_other: 'Maak {{count}} handelingen ongedaan',
  askTitle: 'Ongedaan maken tot hier?',
  askText_one: 'U neemt uw laatste handeling terug. U kunt die daarna opnieuw doen. Er wordt niets gewist.',
  askText_other:
    'U neemt uw laatste {{count}} handelingen terug, de nieuwste eerst. U kunt ze daarna opnieuw doen. Er wordt niets gewist. Wat een collega deed, blijft.',
  undone_zero: 'Er is niets ongedaan gemaakt.',
  undone_one: '{{count}} handeling ongedaan gemaakt.',
  undone_other: '{{count}} handelingen ongedaan gemaakt.',
  stopped: 'Verder terug kan niet.',
} as const;
