/** Words of schema.org that say where something is, or that stand for one of its own values: there a text is an address. */
const addresses = ['url', 'contentUrl', 'sameAs', 'license', 'eventStatus', 'eventAttendanceMode', 'availability']

const words = [
  ...[
    'identifier',
    'name',
    'description',
    'inLanguage',
    'datePublished',
    'dateModified',
    'version',
    'creativeWorkStatus',
  ],
  ...['author', 'contributor', 'about', 'audience', 'image', 'text', 'learningResourceType', 'educationalLevel'],
  ...['isAccessibleForFree', 'timeRequired', 'citation', 'mentions', 'associatedMedia', 'educationalRole', 'provider'],
  ...['organizer', 'startDate', 'endDate', 'previousStartDate', 'subEvent', 'location', 'maximumAttendeeCapacity'],
  ...['offers', 'availabilityStarts', 'availabilityEnds', 'address', 'foundingDate', 'dissolutionDate', 'member'],
  ...['parentOrganization', 'subOrganization', 'contactPoint', 'logo', 'taxID', 'streetAddress', 'postalCode'],
  ...['addressLocality', 'addressCountry', 'contactType', 'email', 'telephone', 'availableLanguage', 'slogan', 'event'],
  ...['caption', 'creditText', 'encodingFormat', 'contentSize', 'termCode', 'inDefinedTermSet'],
]

const kinds = [
  ...[
    'LearningResource',
    'Project',
    'Course',
    'EducationEvent',
    'Organization',
    'ContactPoint',
    'CreativeWork',
    'Person',
  ],
  ...['DefinedTerm', 'EducationalAudience', 'ImageObject', 'MediaObject', 'PostalAddress', 'Place', 'VirtualLocation'],
  ...['Offer', 'Event'],
]

const iri = (word: string) => `https://schema.org/${word}`

/** The words of schema.org that we use, and no others: a word that is not here is not schema.org's, and is dropped when it is expanded. */
export const schemaOrg = {
  '@context': {
    ...Object.fromEntries([...words, ...kinds].map((word) => [word, iri(word)])),
    ...Object.fromEntries(addresses.map((word) => [word, { '@id': iri(word), '@type': '@id' }])),
  },
}
