/**
 * What an Atom feed may have, as a grammar (RELAX NG) for `xmllint`. Written for the atlas from the text of RFC 4287: its sections
 * 3 and 4 say which elements there are, how often, and what is in them. It is stricter where the RFC leaves things open: no
 * elements or attributes of others, no text with marks in it (type “xhtml”), and each moment in UTC.
 */
export const atomGrammar = String.raw`<?xml version="1.0" encoding="utf-8"?>
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
         datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <ref name="feed"/>
  </start>

  <!-- 4.1.1: exactly one id, title and updated; an author, because our entries have none of their own. -->
  <define name="feed">
    <element name="feed">
      <ref name="common"/>
      <interleave>
        <oneOrMore><ref name="author"/></oneOrMore>
        <zeroOrMore><ref name="category"/></zeroOrMore>
        <zeroOrMore><ref name="contributor"/></zeroOrMore>
        <optional><ref name="generator"/></optional>
        <optional><element name="icon"><ref name="iri"/></element></optional>
        <element name="id"><ref name="iri"/></element>
        <oneOrMore><ref name="link"/></oneOrMore>
        <optional><element name="logo"><ref name="iri"/></element></optional>
        <optional><element name="rights"><ref name="text"/></element></optional>
        <optional><element name="subtitle"><ref name="text"/></element></optional>
        <element name="title"><ref name="text"/></element>
        <element name="updated"><ref name="moment"/></element>
        <zeroOrMore><ref name="entry"/></zeroOrMore>
      </interleave>
    </element>
  </define>

  <!-- 4.1.2: exactly one id, title and updated. Without content an entry must have a link to its page. -->
  <define name="entry">
    <element name="entry">
      <ref name="common"/>
      <interleave>
        <zeroOrMore><ref name="author"/></zeroOrMore>
        <zeroOrMore><ref name="category"/></zeroOrMore>
        <zeroOrMore><ref name="contributor"/></zeroOrMore>
        <element name="id"><ref name="iri"/></element>
        <oneOrMore><ref name="link"/></oneOrMore>
        <optional><element name="published"><ref name="moment"/></element></optional>
        <optional><element name="rights"><ref name="text"/></element></optional>
        <optional><element name="summary"><ref name="text"/></element></optional>
        <element name="title"><ref name="text"/></element>
        <element name="updated"><ref name="moment"/></element>
      </interleave>
    </element>
  </define>

  <!-- 2: any element may say its language and its base. -->
  <define name="common">
    <optional><attribute name="xml:base"><ref name="iri"/></attribute></optional>
    <optional><attribute name="xml:lang"><data type="language"/></attribute></optional>
  </define>

  <!-- 3.1: plain text, or HTML as text. -->
  <define name="text">
    <ref name="common"/>
    <optional>
      <attribute name="type"><choice><value>text</value><value>html</value></choice></attribute>
    </optional>
    <text/>
  </define>

  <!-- 3.2: a name, and perhaps how to reach it. -->
  <define name="person">
    <ref name="common"/>
    <interleave>
      <element name="name"><text/></element>
      <optional><element name="uri"><ref name="iri"/></element></optional>
      <optional>
        <element name="email"><data type="string"><param name="pattern">[^@]+@[^@]+</param></data></element>
      </optional>
    </interleave>
  </define>
  <define name="author"><element name="author"><ref name="person"/></element></define>
  <define name="contributor"><element name="contributor"><ref name="person"/></element></define>

  <!-- 3.3: RFC 3339, with a capital T and Z. -->
  <define name="moment">
    <ref name="common"/>
    <data type="dateTime">
      <param name="pattern">\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z</param>
    </data>
  </define>

  <!-- 4.2.2 and 4.2.4 -->
  <define name="category">
    <element name="category">
      <ref name="common"/>
      <attribute name="term"/>
      <optional><attribute name="scheme"><ref name="iri"/></attribute></optional>
      <optional><attribute name="label"/></optional>
      <empty/>
    </element>
  </define>
  <define name="generator">
    <element name="generator">
      <ref name="common"/>
      <optional><attribute name="uri"><ref name="iri"/></attribute></optional>
      <optional><attribute name="version"/></optional>
      <text/>
    </element>
  </define>

  <!-- 4.2.7. How many lead to the page in HTML is no matter of a grammar: atom.ts counts them. -->
  <define name="link">
    <element name="link">
      <ref name="common"/>
      <attribute name="href"><ref name="iri"/></attribute>
      <attribute name="rel"><data type="string"><param name="minLength">1</param></data></attribute>
      <optional>
        <attribute name="type"><data type="string"><param name="pattern">.+/.+</param></data></attribute>
      </optional>
      <optional><attribute name="hreflang"><data type="language"/></attribute></optional>
      <optional><attribute name="title"/></optional>
      <optional><attribute name="length"><data type="nonNegativeInteger"/></attribute></optional>
      <empty/>
    </element>
  </define>

  <!-- 4.2.6 and 4.2.7.1: an IRI with a scheme; no feed of ours has relative ones. -->
  <define name="iri">
    <data type="anyURI"><param name="pattern">[a-zA-Z][a-zA-Z0-9+.\-]*:.+</param></data>
  </define>
</grammar>
`;
