import type { Store } from '../app/ports';

/** The spreadsheet's own properties, which no other script and no copy of it can see. */
export const documentStore: Store = {
  read: (name) => PropertiesService.getDocumentProperties().getProperty(name),
  write: (name, text) => {
    const properties = PropertiesService.getDocumentProperties();
    if (text === null) properties.deleteProperty(name);
    else properties.setProperty(name, text);
  },
};
