/**
 * Stands in the bundle for the entities of @xmldom/xmldom: those of HTML are a twentieth of the bundle, and no Word
 * document has one.
 */
exports.XML_ENTITIES = Object.freeze({ amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' });
exports.HTML_ENTITIES = exports.XML_ENTITIES;
