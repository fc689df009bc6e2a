/** A label and, after bars, what else people write in its place: `Telephone | phone | tel`. */
export type Words = string;

/**
 * What the fields of the feed are called, and the words for their values. A field's key is the end of its path: the
 * longest that is here counts, so that `members.name` goes before `name`.
 */
export const en = {
  fields: {
    // The feed
    'feed.title': 'Title of the feed',
    'feed.description': 'Description of the feed',
    'feed.language': 'Language of the feed',
    version: 'Version of JSON Feed',
    home_page_url: 'Website | home page',
    feed_url: 'Address of this feed | feed address | feed URL',
    next_url: 'Address of the next page | next page | older items',
    items: 'Milestones | items | timeline | events | news | resolutions | history | advocacy | agenda',
    _association: 'Association',
    about: 'About this extension',
    schema_version: 'Version of the extension',
    license: 'Licence | license | licence of the data',
    networks: 'Networks | commissions | committees | working groups',
    networks_url: 'File with networks | networks address',
    priorities: 'Priorities | lines of work | key messages | objectives | goals',
    priorities_url: 'File with priorities | priorities address',
    members: 'Members | member cities | municipalities | cities | local governments | membership',
    members_url: 'File with members | members address',
    statistics: 'Figures | statistics | indicators | numbers | data | key figures',
    statistics_url: 'File with figures | statistics address',
    contacts: 'Contacts | offices | directory | people | staff | address book | team',
    contacts_url: 'File with contacts | contacts address',
    translations: 'Translations',

    // What many of them have
    id: 'Identifier | id | ID code | code | key | reference | ref | slug | uid',
    name: 'Name | title | denomination | official name',
    description: 'Description | about | summary | details | text | presentation | what it does',
    url: 'Website | web | web page | web site | url | link | page | site | homepage | internet | web address',
    image: 'Picture | image | logo | photo | coat of arms | crest | image url | logo url',
    image_alternative_text:
      'Description of the picture | alternative text | alt text | alt | image description',
    email: 'E-mail | mail | e-mail address | contact e-mail',
    telephone: 'Telephone | phone | tel | phone number | telephone number | mobile | cell | cell phone',
    classification: 'Kind | type | category | classification | class | level',
    country: 'Country | nation | state or country | country code | ISO code | ISO',
    region: 'Region | province | department | state | county | district | territory | region or province',
    language: 'Language | lang',
    note: 'Note | remark | remarks | comment | comments | observations | notes',
    role: 'Role | position | post | function | job | job title | office held | charge | title',
    organization: 'Organisation | organization | institution | body | entity | company | agency',
    network_ids:
      'Networks | network | network ids | member of networks | commission | committee | working group',
    date_modified: 'Last changed | modified | updated | date modified | last updated | last update',

    // The association
    abbreviation: 'Abbreviation | acronym | short name | initials',
    founding_date: 'Founded | founding date | year of foundation | date founded | established',

    // Networks
    'networks.name': 'Name | network | network name | commission | committee | working group | title',
    topics: 'Topics | themes | subjects | keywords | tags | issues | areas | field of work | works on',
    objectives: 'Objectives | goals | aims | purposes | targets',
    people: 'People | leadership | board | led by | leaders',
    'people.name':
      'Name of the person | person | leader | head | in charge | representative | led by | responsible',
    'people.role': 'Role of the person | role | position | post | office held | function',
    'people.organization':
      'Where the person is from | person organisation | city of the person | organisation | organization | city | municipality',
    'people.end_date':
      'End of the mandate | mandate until | end of term | term ends | in office until | until',

    // Priorities
    'priorities.name':
      'Name | priority | line of work | key message | objective | goal | message | title | area of work',

    // Members
    'members.name':
      'Name | municipality | city | town | member | local government | city or town | name of the municipality | city name | town or city | council | city council | commune | locality | local authority | member name | association',
    population:
      'Population | inhabitants | number of inhabitants | residents | people | pop | inhab | total population',
    start_date:
      'Joined | member since | since | date joined | joining date | start date | year joined | date of accession | admission | date of affiliation | joined in | from',
    end_date: 'Left | member until | until | date left | end date | withdrawal | to | left in',

    // Figures
    'statistics.name': 'Name | figure | indicator | statistic | what is counted | concept | title | measure',
    value: 'Value | number | total | amount | count | quantity | result | figure',
    qualifier: 'How exact | qualifier | exactness | precision',
    unit: 'Unit | unit of measure | measured in | units',
    observation_date:
      'Date of the figure | date | year | as of | reference date | observation date | reference year',
    source: 'Source',
    'source.name': 'Name of the source | source | according to | source name',
    'source.url':
      'Address of the source | source link | source url | source address | link to source | link | url',
    count_of: 'Counts the list | count of | counted list',
    breakdown: 'Broken down by | breakdown | by',
    history: 'Earlier values | history | series',
    'history.observation_date': 'Date of the earlier value',
    'history.value': 'Earlier value | previous value',
    target: 'Target | goal | aim | objective',
    lower_is_better: 'Falling is good | lower is better | less is better',

    // Milestones
    'items.title':
      'Title | milestone | event | what happened | headline | name | subject | heading | activity | fact',
    'items.url': 'Page | url | link | web page | web | website | address | more information',
    'items.date_modified': 'Last changed | modified | updated | date modified | last updated',
    content_text: 'Text | description | content | body | details | what | plain text',
    content_html: 'Text as HTML | html | content html',
    summary: 'Summary | abstract | in brief | excerpt | lead',
    banner_image: 'Wide picture | banner | header image | cover image',
    external_url: 'Page elsewhere | external link | external url | external address',
    tags: 'Keywords | tags | topics | themes | labels | subjects',
    authors: 'Authors',
    'authors.name': 'Author | authors | written by | by',
    'authors.url': 'Page of the author | author url | author link',
    attachments: 'Files',
    'attachments.url': 'Address of the file | file | files | attachment | pdf | download | attachments',
    'attachments.title': 'Name of the file | file name | attachment title',
    'attachments.language': 'Language of the file',
    'attachments.mime_type': 'Type of the file | file type',
    'attachments.size_in_bytes': 'Size of the file in bytes | file size',
    'attachments.duration_in_seconds': 'Length of the file in seconds | duration',
    date_published: 'Published | date published | publication date | published on | posted',
    _milestone: 'Milestone',
    date: 'Date | when | year | day | date of event | start | dates | date of adoption | period',
    category: 'Category | kind | type | type of event | classification',
    status: 'Status | state | stage | situation',
    symbol:
      'Symbol | document symbol | document number | document | resolution number | number | reference | UN symbol',
    '_milestone.organization':
      'Body | organisation | organization | institution | adopted by | organised by | organiser | organizer | forum',
    place: 'Place | venue | city | location | where | held in | seat',
    deadline: 'Deadline | due | due date | closing date | by when',
    follows: 'Follows from | follows | previous item | follow-up of',
    links: 'Documents',
    'links.url':
      'Address of the document | document link | document url | links | documents | document address',
    'links.title': 'Name of the document | document title | link title | link text',
    'links.language': 'Language of the document | document language',
    'links.mime_type': 'Type of the document | document type',
    'links.size_in_bytes': 'Size of the document in bytes | document size',
    'links.duration_in_seconds': 'Length of the recording in seconds',
    '_milestone.image': 'Picture of the milestone',
    '_milestone.image.url': 'Address of the milestone’s picture',
    alternative_text: 'Description of the picture | alternative text | alt text | alt | image description',
    caption: 'Caption | picture caption | image caption | photo caption',
    credit_text: 'Credit | photo credit | image credit | photographer | copyright | photo by',
    width: 'Width in pixels | image width',
    height: 'Height in pixels | image height',

    // Contacts
    'contacts.name':
      'Name | contact | office | person | full name | contact person | contact name | department | unit',
    'contacts.classification': 'Person or organisation | kind | type | classification',
    given_name: 'Given name | first name | forename | christian name',
    family_name: 'Family name | surname | last name',
    contact_form_url: 'Contact form | form | contact page | write to us',
    email_subject: 'Subject of the e-mail | e-mail subject | subject | subject line',
    extension: 'Extension | ext | phone extension',
    address: 'Address',
    street_address:
      'Street | street address | address | postal address | street and number | address line | address line 1',
    postal_code: 'Postal code | postcode | zip | zip code | post code',
    address_locality: 'City | town | locality | municipality | city or town | seat',
    address_region: 'Region | province | state | county | department | district',
    address_country: 'Country | country code | nation',
    geo: 'Coordinates | location | GPS | geo | position | lat long | lat lon | coordinate',
    latitude: 'Latitude | lat | Y coordinate',
    longitude: 'Longitude | lon | long | lng | X coordinate',
    time_zone: 'Time zone | timezone | tz',
    opening_hours:
      'Opening hours | hours | opening times | office hours | open | business hours | schedule | visiting hours',
    days: 'Days | weekdays | open on',
    opens: 'Opens | opens at | opening time',
    closes: 'Closes | closes at | closing time',
    'opening_hours.valid_from': 'Holds from',
    'opening_hours.valid_through': 'Holds until',
    languages: 'Languages | language | languages spoken | spoken languages | speaks',
    profiles:
      'Social networks | social media | profiles | Twitter | X | Facebook | Instagram | LinkedIn | YouTube | TikTok | Mastodon | Bluesky | Flickr',
    valid_through: 'Holds until | valid until | until | valid through | end date | end of mandate',
  },
  values: {
    municipality:
      'Municipality | town | local government | commune | city council | village | local authority',
    city: 'City | metropolis | metropolitan city',
    region: 'Region | province | department | state | regional government | county | district',
    association:
      'Association | federation | union | league | association of local governments | national association',
    section: 'Section | regional section',
    country: 'Country | nation',
    person: 'Person | individual | people',
    organization: 'Organisation | organization | office | institution | body | secretariat',
    classification: 'Kind | type | classification | category',
    exactly: 'exactly | exact | =',
    about: 'about | approximately | approx | around | some | circa | nearly | almost | roughly | ~ | ≈',
    more_than: 'more than | over | above | at least | upwards of | > | ≥ | +',
    less_than: 'less than | under | below | fewer than | up to | at most | < | ≤',
    resolution: 'Resolution | decision | motion | declaration adopted',
    report: 'Report | study',
    event: 'Event | meeting | summit | congress | conference | assembly | forum | workshop | seminar | panel',
    agreement:
      'Agreement | memorandum | treaty | pact | partnership | convention | memorandum of understanding',
    statement: 'Statement | declaration | position paper | manifesto | letter',
    publication: 'Publication | book | guide | handbook | article',
    news: 'News | press release | announcement | note',
    proposed: 'Proposed | proposal | draft | planned',
    tabled: 'Tabled | submitted | presented | in discussion | pending | introduced',
    adopted: 'Adopted | approved | passed | signed | published',
    in_force: 'In force | in effect | valid | current',
    rejected: 'Rejected | declined | defeated | not adopted',
    expired: 'Expired | ended | no longer in force | repealed | lapsed',
    Mo: 'Monday | Mon | Mo',
    Tu: 'Tuesday | Tue | Tues | Tu',
    We: 'Wednesday | Wed | We',
    Th: 'Thursday | Thu | Thur | Thurs | Th',
    Fr: 'Friday | Fri | Fr',
    Sa: 'Saturday | Sat | Sa',
    Su: 'Sunday | Sun | Su',
    networks: 'Networks',
    members: 'Members',
    priorities: 'Priorities',
  },
  /** Headings over the name of a person, which say what the person is in the same breath. */
  roles:
    'President | Presidency | Vice-President | Chair | Chairperson | Co-Chair | Vice-Chair | Coordinator | Director | Secretary | Secretary General | Executive Secretary | Treasurer | Focal point',
  /** Small words between other things. */
  words: {
    yes: 'yes | y | true | x | 1 | ✓ | ✔',
    no: 'no | n | false | 0 | -',
    total: 'Total | totals | grand total | sum | subtotal',
    note: 'Note | notes | source | sources | remark | last update | updated',
    to: 'to | until | till | through | -',
    and: 'and | &',
    closed: 'closed',
    now: 'present | today | now | ongoing | current',
    thousand: 'thousand | thousands | k',
    million: 'million | millions | m | mio',
    daily: 'daily | every day',
  },
  /** What countries are called beside their names in Intl. */
  countries: {
    US: 'USA | U.S. | U.S.A. | United States of America | America',
    GB: 'UK | Great Britain | England | Scotland | Wales | Northern Ireland',
    RU: 'Russian Federation',
    KR: 'Republic of Korea | Korea',
    KP: "Democratic People's Republic of Korea",
    CZ: 'Czech Republic',
    VE: 'Bolivarian Republic of Venezuela',
    BO: 'Plurinational State of Bolivia',
    CI: 'Ivory Coast',
    CD: 'DR Congo | DRC | Democratic Republic of the Congo',
    CG: 'Congo | Republic of the Congo',
    SY: 'Syrian Arab Republic',
    IR: 'Islamic Republic of Iran',
    TZ: 'United Republic of Tanzania',
    TR: 'Turkey',
    LA: "Lao People's Democratic Republic",
    MD: 'Republic of Moldova',
    MK: 'Macedonia',
    PS: 'Palestine | State of Palestine',
    AE: 'UAE',
    VN: 'Viet Nam',
    SZ: 'Swaziland',
    CV: 'Cabo Verde',
    NL: 'Holland | The Netherlands',
    DO: 'Dominican Rep.',
    TL: 'East Timor',
  },
} as const satisfies NamesShape;

interface NamesShape {
  readonly fields: Readonly<Record<string, Words>>;
  readonly values: Readonly<Record<string, Words>>;
  readonly roles: Words;
  readonly words: Readonly<Record<string, Words>>;
  readonly countries: Readonly<Record<string, Words>>;
}

/** The same for another language: nothing may be missing. */
export interface Names {
  readonly fields: Readonly<Record<keyof (typeof en)['fields'], Words>>;
  readonly values: Readonly<Record<keyof (typeof en)['values'], Words>>;
  readonly roles: Words;
  readonly words: Readonly<Record<keyof (typeof en)['words'], Words>>;
  readonly countries: Readonly<Record<string, Words>>;
}
