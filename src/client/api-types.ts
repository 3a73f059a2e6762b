// Made by `npm run generate` from the OpenAPI description; not to be edited.

export interface paths {
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where everything is
         * @description Where everything is.
         */
        get: {
            parameters: {
                query?: {
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Where everything is. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Index"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fiches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List fiches
         * @description One page of fiches. A filter that is repeated means or; different filters mean and.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Keys of `/v1/vocabularies/theme`. */
                    theme?: string[];
                    /** @description Keys of `/v1/vocabularies/audience`. */
                    audience?: string[];
                    /** @description Keys of `/v1/vocabularies/level`. */
                    level?: string[];
                    /** @description See `/v1/vocabularies/kind`. */
                    kind?: ("beeld" | "begrippenkader" | "werkwijze" | "hulpmiddel")[];
                    /** @description See `/v1/vocabularies/carePhase`. */
                    carePhase?: ("brede-basiszorg" | "verhoogde-zorg" | "uitbreiding-van-zorg" | "individueel-aangepast-curriculum")[];
                    /** @description See `/v1/vocabularies/cost`. */
                    cost?: ("free" | "low" | "high")[];
                    /** @description Id or slug of a partner: as lead, co-owner, organiser or participant. */
                    partner?: string[];
                    /** @description A day in Brussels or an instant: what changed from then on. */
                    modifiedSince?: string;
                    /** @description Also show what was withdrawn. */
                    withdrawn?: boolean;
                    /** @description `card`, or `full` for whole documents. */
                    shape?: "card" | "full";
                    /** @description Only these members of each item, parted by commas; `id` and `type` always come along. */
                    fields?: string;
                    /** @description Filters whose values are to be counted, parted by commas. A count does not look at its own filter. */
                    facets?: string;
                    /** @description Members whose cards are to come along as whole documents in `included`, parted by commas. */
                    include?: string;
                    /** @description With `-` for descending. Without, the newest first, partners and contacts by title, and with `q` the best first (`relevance`). */
                    sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "relevance";
                    /** @description Words to look for, in Dutch; between double quotes they must stand together. */
                    q?: string;
                    /** @description How many on a page. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    cursor?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description List fiches. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FichesList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fiches/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One fiche
         * @description The whole fiche, also while it is withdrawn. An old slug sends on.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Members whose cards are to come along as whole documents in `included`, parted by commas. */
                    include?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path: {
                    /** @description The slug or the id; `.json` may follow. */
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One fiche. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FicheAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description One page of projects. A filter that is repeated means or; different filters mean and.
         */
        get: {
            parameters: {
                query?: {
                    /** @description For example 2026-2027. */
                    schoolYear?: string[];
                    /** @description See `/v1/vocabularies/phase`. */
                    phase?: ("opstart" | "lopend" | "afgerond")[];
                    /** @description See `/v1/vocabularies/support`. */
                    support?: ("financieel" | "logistiek")[];
                    /** @description Id or slug of a partner: as lead, co-owner, organiser or participant. */
                    partner?: string[];
                    /** @description A day in Brussels or an instant: what changed from then on. */
                    modifiedSince?: string;
                    /** @description Also show what was withdrawn. */
                    withdrawn?: boolean;
                    /** @description `card`, or `full` for whole documents. */
                    shape?: "card" | "full";
                    /** @description Only these members of each item, parted by commas; `id` and `type` always come along. */
                    fields?: string;
                    /** @description Filters whose values are to be counted, parted by commas. A count does not look at its own filter. */
                    facets?: string;
                    /** @description Members whose cards are to come along as whole documents in `included`, parted by commas. */
                    include?: string;
                    /** @description With `-` for descending. Without, the newest first, partners and contacts by title, and with `q` the best first (`relevance`). */
                    sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "relevance";
                    /** @description Words to look for, in Dutch; between double quotes they must stand together. */
                    q?: string;
                    /** @description How many on a page. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    cursor?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description List projects. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProjectsList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One project
         * @description The whole project, also while it is withdrawn. An old slug sends on.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Members whose cards are to come along as whole documents in `included`, parted by commas. */
                    include?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path: {
                    /** @description The slug or the id; `.json` may follow. */
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One project. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProjectAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leerlabos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List leerlabos
         * @description One page of leerlabos. A filter that is repeated means or; different filters mean and.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Keys of `/v1/vocabularies/theme`. */
                    theme?: string[];
                    /** @description Keys of `/v1/vocabularies/audience`. */
                    audience?: string[];
                    /** @description Keys of `/v1/vocabularies/level`. */
                    level?: string[];
                    /** @description For example 2026-2027. */
                    schoolYear?: string[];
                    /** @description Id or slug of a partner: as lead, co-owner, organiser or participant. */
                    partner?: string[];
                    /** @description A day in Brussels or an instant: what changed from then on. */
                    modifiedSince?: string;
                    /** @description Also show what was withdrawn. */
                    withdrawn?: boolean;
                    /** @description `card`, or `full` for whole documents. */
                    shape?: "card" | "full";
                    /** @description Only these members of each item, parted by commas; `id` and `type` always come along. */
                    fields?: string;
                    /** @description Filters whose values are to be counted, parted by commas. A count does not look at its own filter. */
                    facets?: string;
                    /** @description Members whose cards are to come along as whole documents in `included`, parted by commas. */
                    include?: string;
                    /** @description With `-` for descending. Without, the newest first, partners and contacts by title, and with `q` the best first (`relevance`). */
                    sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "relevance";
                    /** @description Words to look for, in Dutch; between double quotes they must stand together. */
                    q?: string;
                    /** @description How many on a page. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    cursor?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description List leerlabos. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LeerlabosList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leerlabos/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One leerlabo
         * @description The whole leerlabo, also while it is withdrawn. An old slug sends on.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Members whose cards are to come along as whole documents in `included`, parted by commas. */
                    include?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path: {
                    /** @description The slug or the id; `.json` may follow. */
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One leerlabo. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LeerlaboAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List partners
         * @description One page of partners. A filter that is repeated means or; different filters mean and.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Keys of `/v1/vocabularies/sector`. */
                    sector?: string[];
                    /** @description A day in Brussels or an instant: what changed from then on. */
                    modifiedSince?: string;
                    /** @description Also show what was withdrawn. */
                    withdrawn?: boolean;
                    /** @description `card`, or `full` for whole documents. */
                    shape?: "card" | "full";
                    /** @description Only these members of each item, parted by commas; `id` and `type` always come along. */
                    fields?: string;
                    /** @description Filters whose values are to be counted, parted by commas. A count does not look at its own filter. */
                    facets?: string;
                    /** @description Members whose cards are to come along as whole documents in `included`, parted by commas. */
                    include?: string;
                    /** @description With `-` for descending. Without, the newest first, partners and contacts by title, and with `q` the best first (`relevance`). */
                    sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "relevance";
                    /** @description Words to look for, in Dutch; between double quotes they must stand together. */
                    q?: string;
                    /** @description How many on a page. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    cursor?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description List partners. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartnersList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One partner
         * @description The whole partner, also while it is withdrawn. An old slug sends on.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Members whose cards are to come along as whole documents in `included`, parted by commas. */
                    include?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path: {
                    /** @description The slug or the id; `.json` may follow. */
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One partner. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartnerAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description One page of contacts. A filter that is repeated means or; different filters mean and.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id or slug of a partner: as lead, co-owner, organiser or participant. */
                    partner?: string[];
                    /** @description A day in Brussels or an instant: what changed from then on. */
                    modifiedSince?: string;
                    /** @description Also show what was withdrawn. */
                    withdrawn?: boolean;
                    /** @description `card`, or `full` for whole documents. */
                    shape?: "card" | "full";
                    /** @description Only these members of each item, parted by commas; `id` and `type` always come along. */
                    fields?: string;
                    /** @description Filters whose values are to be counted, parted by commas. A count does not look at its own filter. */
                    facets?: string;
                    /** @description Members whose cards are to come along as whole documents in `included`, parted by commas. */
                    include?: string;
                    /** @description With `-` for descending. Without, the newest first, partners and contacts by title, and with `q` the best first (`relevance`). */
                    sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "relevance";
                    /** @description Words to look for, in Dutch; between double quotes they must stand together. */
                    q?: string;
                    /** @description How many on a page. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    cursor?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description List contacts. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ContactsList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One contact
         * @description The whole contact, also while it is withdrawn. An old slug sends on.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Members whose cards are to come along as whole documents in `included`, parted by commas. */
                    include?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path: {
                    /** @description The slug or the id; `.json` may follow. */
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One contact. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ContactAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/labo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The labo
         * @description The page of the labo, with its insights and its action plan.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Members whose cards are to come along as whole documents in `included`, parted by commas. */
                    include?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The labo. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LaboAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/labo.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The labo
         * @description The page of the labo, with its insights and its action plan.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Members whose cards are to come along as whole documents in `included`, parted by commas. */
                    include?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The labo. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LaboAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Several documents at once
         * @description Each with the status that it would have at its own address, in the order of `ids`.
         */
        get: {
            parameters: {
                query: {
                    /** @description At most 100 ids, parted by commas. */
                    ids: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Several documents at once. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions of all live leerlabos
         * @description Earliest first. `from` and `to` are days in Brussels, which both count in full, or instants.
         */
        get: {
            parameters: {
                query?: {
                    /** @description From this day in Brussels, or this instant. */
                    from?: string;
                    /** @description Up to and with this day in Brussels, or before this instant. */
                    to?: string;
                    /** @description Keys of `/v1/vocabularies/level`. */
                    level?: string[];
                    /** @description See `/v1/vocabularies/sessionStatus`. */
                    status?: ("planned" | "full" | "cancelled" | "done")[];
                    /** @description How many on a page. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    cursor?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Sessions of all live leerlabos. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is found by words
         * @description Fiches, projects, leerlabos, partners and contacts, the best first. Knows Dutch: forms of words, compounds, synonyms of terms, and most mistypings.
         */
        get: {
            parameters: {
                query: {
                    /** @description Words to look for, in Dutch; between double quotes they must stand together. */
                    q: string;
                    /** @description A kind of document; without, all of them. */
                    type?: ("fiche" | "project" | "leerlabo" | "partner" | "contact")[];
                    /** @description Keys of `/v1/vocabularies/theme`. */
                    theme?: string[];
                    /** @description Keys of `/v1/vocabularies/audience`. */
                    audience?: string[];
                    /** @description Keys of `/v1/vocabularies/level`. */
                    level?: string[];
                    /** @description See `/v1/vocabularies/kind`. */
                    kind?: ("beeld" | "begrippenkader" | "werkwijze" | "hulpmiddel")[];
                    /** @description See `/v1/vocabularies/carePhase`. */
                    carePhase?: ("brede-basiszorg" | "verhoogde-zorg" | "uitbreiding-van-zorg" | "individueel-aangepast-curriculum")[];
                    /** @description See `/v1/vocabularies/cost`. */
                    cost?: ("free" | "low" | "high")[];
                    /** @description For example 2026-2027. */
                    schoolYear?: string[];
                    /** @description See `/v1/vocabularies/phase`. */
                    phase?: ("opstart" | "lopend" | "afgerond")[];
                    /** @description See `/v1/vocabularies/support`. */
                    support?: ("financieel" | "logistiek")[];
                    /** @description Id or slug of a partner: as lead, co-owner, organiser or participant. */
                    partner?: string[];
                    /** @description Keys of `/v1/vocabularies/sector`. */
                    sector?: string[];
                    /** @description A day in Brussels or an instant: what changed from then on. */
                    modifiedSince?: string;
                    /** @description Also show what was withdrawn. */
                    withdrawn?: boolean;
                    /** @description Filters whose values are to be counted, parted by commas. A count does not look at its own filter. */
                    facets?: string;
                    /** @description How many on a page. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    cursor?: string;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What is found by words. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SearchList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What somebody may be typing
         * @description Words that begin as the last word given, and documents with such a title.
         */
        get: {
            parameters: {
                query: {
                    /** @description Words to look for, in Dutch; between double quotes they must stand together. */
                    q: string;
                    /** @description A kind of document; without, all of them. */
                    type?: ("fiche" | "project" | "leerlabo" | "partner" | "contact")[];
                    /** @description How many on a page. */
                    limit?: number;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What somebody may be typing. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SuggestList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed since
         * @description In the order of publication. `types` and `partner` limit the upserts and never hide a removal.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The `next` of an earlier answer, a `seq`, or 0 for everything. */
                    since?: string;
                    /** @description Kinds of documents, parted by commas. */
                    types?: string;
                    /** @description Id or slug of a partner: as lead, co-owner, organiser or participant. */
                    partner?: string[];
                    /** @description `card`, or `full` for whole documents. */
                    shape?: "card" | "full";
                    /** @description How many on a page. */
                    limit?: number;
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What changed since. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChangeList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is, without its content
         * @description Live and withdrawn documents in the order of ids, to see whether a copy is whole.
         */
        get: {
            parameters: {
                query?: {
                    /** @description A kind of document; without, all of them. */
                    type?: "fiche" | "project" | "leerlabo" | "partner" | "contact" | "labo";
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What there is, without its content. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Manifest"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/{type}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest of a kind as JSON Feed
         * @description The 50 live documents that changed last (JSON Feed 1.1).
         */
        get: {
            parameters: {
                query?: {
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path: {
                    /** @description One of: fiche, project, leerlabo, partner. */
                    type: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The latest of a kind as JSON Feed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/feed+json": components["schemas"]["JsonFeed"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which vocabularies there are
         * @description Which vocabularies there are.
         */
        get: {
            parameters: {
                query?: {
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Which vocabularies there are. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VocabularyList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The words of a vocabulary, in order
         * @description The words of a vocabulary, in order.
         */
        get: {
            parameters: {
                query?: {
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path: {
                    /** @description One of `/v1/vocabularies`. */
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The words of a vocabulary, in order. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Vocabulary"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the public data stands
         * @description How far the public data stands.
         */
        get: {
            parameters: {
                query?: {
                    /** @description A `seq` that the answer must have reached, or the `next` of the changes; never answers older. */
                    min_seq?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description How far the public data stands. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Status"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where you are told of changes
         * @description All webhooks of your site, the oldest first.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Where you are told of changes. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WebhookList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one webhook is doing
         * @description How far it was told, and what went wrong.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The `id` of one of your webhooks. */
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description How one webhook is doing. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent
         * @description The last attempts, at most 200.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The `id` of one of your webhooks. */
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What was sent. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeliveryList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is posted to you
         * @description Verify `webhook-signature` with your secret, answer 2xx within ten seconds, and ask for the document at `/v1`. Any other answer is tried again, for a day; 410 ends it.
         */
        post: operations["beTold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A word of a vocabulary. */
        TermReference: {
            /** @description The key, as filters take it. */
            id: string;
            /** @description In Dutch. */
            label: string;
        };
        /** @description A formatted text in two forms. */
        RichText: {
            /** @description Sanitised: no scripts, no styles, and links to http(s), mailto and tel only. */
            html: string;
            /** @description The same as plain text. */
            text: string;
        };
        /** @description A heading in a text, to link to. */
        Heading: {
            /** @description The `id` of the heading in the HTML. */
            id: string;
            /** @description Its words. */
            title: string;
            /** @description 2 or 3, as in h2 and h3. */
            level: number;
        };
        /** @description A formatted text in two forms, with its table of contents. */
        LongText: {
            /** @description Sanitised: no scripts, no styles, and links to http(s), mailto and tel only. */
            html: string;
            /** @description The same as plain text. */
            text: string;
            toc: components["schemas"]["Heading"][];
        };
        /** @description An image in one format, for a `source` in a `picture`. */
        ImageSource: {
            /** @description For `type`. */
            mimeType: string;
            /** @description All variants in this format. */
            srcset: string;
        };
        /** @description An image in several widths. */
        Image: {
            /** @description The variant for a plain `src`. */
            url: string;
            /** @description All variants, for `srcset`. */
            srcset: string;
            /** @description The same in each format, in the order in which to offer them to a browser. */
            sources: components["schemas"]["ImageSource"][];
            /** @description Empty for images that only decorate. */
            alt: string;
            /** @description Of the largest variant, in pixels. */
            width: number;
            /** @description Of the largest variant, in pixels. */
            height: number;
            /** @description What to keep in view: from the left and from the top, 0 to 1. */
            focal: [
                number,
                number
            ];
            credit: string | null;
            licence: string | null;
        };
        /** @description A small image to stand beside a name. */
        Logo: {
            /** @description The variant for a plain `src`. */
            url: string;
            /** @description Empty for images that only decorate. */
            alt: string;
            /** @description Pixels. */
            width: number;
            /** @description Pixels. */
            height: number;
        };
        /** @description A file to download. */
        Attachment: {
            /** @description What to call it. */
            title: string;
            /** @description Answers as long as a public document shows it. */
            url: string;
            /** @description The media type. */
            mimeType: string;
            /** @description The size. */
            bytes: number;
        };
        /** @description What others may do with it. */
        Licence: {
            /** @description The SPDX name. */
            id: string;
            /** @description The text of the licence. */
            url: string;
        };
        /** @description How firmly a fiche is founded, as the labo judged it. */
        Evidence: {
            /** @description From 0 (not yet) to 5 (several studies). */
            rung: number;
            /** @description The rung in Dutch. */
            label: string;
            motive: string | null;
        };
        /** @description One meeting of a leerlabo. */
        Session: {
            /** @description Stays the same when the session moves. */
            id: string;
            /**
             * Format: date-time
             * @description When it begins. ISO 8601 in UTC.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends. ISO 8601 in UTC.
             */
            end: string;
            previousStart: string | null;
            /**
             * @description Where it takes place.
             * @constant
             */
            timeZone: "Europe/Brussels";
            place: {
                name: string | null;
                address: string | null;
                online: string | null;
            };
            /**
             * @description See `/v1/vocabularies/sessionStatus`.
             * @enum {string}
             */
            status: "planned" | "full" | "cancelled" | "done";
            capacity: number | null;
            registration: {
                url: string | null;
                opens: string | null;
                closes: string | null;
                /** @description Whether registering is possible now. */
                open: boolean;
            };
        };
        /** @description A fiche in short. */
        FicheCard: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "fiche";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /** @description In Dutch. */
            title: string;
            /** @description The page for people. */
            url: string;
            summary: string | null;
        };
        /** @description A project in short. */
        ProjectCard: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "project";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /** @description In Dutch. */
            title: string;
            /** @description The page for people. */
            url: string;
            summary: string | null;
        };
        /** @description A leerlabo in short. */
        LeerlaboCard: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "leerlabo";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /** @description In Dutch. */
            title: string;
            /** @description The page for people. */
            url: string;
            summary: string | null;
        };
        /** @description The labo in short. */
        LaboCard: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "labo";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /** @description In Dutch. */
            title: string;
            /** @description The page for people. */
            url: string;
            summary: string | null;
        };
        /** @description A partner in short. */
        PartnerCard: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "partner";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /** @description In Dutch. */
            title: string;
            /** @description The page for people. */
            url: string;
            logo: components["schemas"]["Logo"] | null;
        };
        /** @description A contact in short, as far as the person agreed. */
        ContactCard: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "contact";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /** @description In Dutch. */
            title: string;
            /** @description The page for people. */
            url: string;
            organisation: string | null;
            name: string | null;
            email: string | null;
            phone: string | null;
        };
        /** @description Any document in short; `type` tells which. */
        Card: components["schemas"]["FicheCard"] | components["schemas"]["ProjectCard"] | components["schemas"]["LeerlaboCard"] | components["schemas"]["PartnerCard"] | components["schemas"]["ContactCard"] | components["schemas"]["LaboCard"];
        /** @description A fiche. */
        Fiche: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "fiche";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication: "live" | "withdrawn";
            notice: string | null;
            replacement: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version: number;
            publishedAt: string | null;
            modifiedAt: string | null;
            checkedOn: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated: boolean;
            /** @description The page for people. */
            url: string;
            /**
             * @description The language.
             * @constant
             */
            lang: "nl";
            /** @description In Dutch. */
            title: string;
            lead: components["schemas"]["PartnerCard"] | null;
            coOwners: components["schemas"]["PartnerCard"][];
            summary: string | null;
            kind: ("beeld" | "begrippenkader" | "werkwijze" | "hulpmiddel") | null;
            carePhase: ("brede-basiszorg" | "verhoogde-zorg" | "uitbreiding-van-zorg" | "individueel-aangepast-curriculum") | null;
            audiences: components["schemas"]["TermReference"][];
            levels: components["schemas"]["TermReference"][];
            themes: components["schemas"]["TermReference"][];
            duration: {
                read: number | null;
                prepare: number | null;
                carryOut: number | null;
                /** @constant */
                unit: "minute";
            };
            cost: ("free" | "low" | "high") | null;
            signals: components["schemas"]["RichText"] | null;
            body: components["schemas"]["LongText"] | null;
            needs: components["schemas"]["RichText"] | null;
            pitfalls: components["schemas"]["RichText"] | null;
            evidence: components["schemas"]["Evidence"] | null;
            sources: {
                /** @description What it is called. */
                title: string;
                author: string | null;
                year: number | null;
                url: string | null;
            }[];
            organisations: {
                /** @description Who works this way. */
                name: string;
                url: string | null;
            }[];
            contacts: components["schemas"]["ContactCard"][];
            related: {
                fiches: components["schemas"]["FicheCard"][];
                leerlabos: components["schemas"]["LeerlaboCard"][];
                projects: components["schemas"]["ProjectCard"][];
            };
            attachments: components["schemas"]["Attachment"][];
            image: components["schemas"]["Image"] | null;
            licence: components["schemas"]["Licence"] | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
        };
        /** @description A project. */
        Project: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "project";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication: "live" | "withdrawn";
            notice: string | null;
            replacement: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version: number;
            publishedAt: string | null;
            modifiedAt: string | null;
            checkedOn: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated: boolean;
            /** @description The page for people. */
            url: string;
            /**
             * @description The language.
             * @constant
             */
            lang: "nl";
            /** @description In Dutch. */
            title: string;
            lead: components["schemas"]["PartnerCard"] | null;
            coOwners: components["schemas"]["PartnerCard"][];
            summary: string | null;
            schoolYear: string | null;
            period: {
                from: string | null;
                to: string | null;
            };
            support: ("financieel" | "logistiek")[];
            phase: ("opstart" | "lopend" | "afgerond") | null;
            body: components["schemas"]["LongText"] | null;
            partners: components["schemas"]["PartnerCard"][];
            contacts: components["schemas"]["ContactCard"][];
            related: {
                fiches: components["schemas"]["FicheCard"][];
            };
            attachments: components["schemas"]["Attachment"][];
            image: components["schemas"]["Image"] | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
        };
        /** @description A leerlabo with its sessions, earliest first. */
        Leerlabo: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "leerlabo";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication: "live" | "withdrawn";
            notice: string | null;
            replacement: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version: number;
            publishedAt: string | null;
            modifiedAt: string | null;
            checkedOn: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated: boolean;
            /** @description The page for people. */
            url: string;
            /**
             * @description The language.
             * @constant
             */
            lang: "nl";
            /** @description In Dutch. */
            title: string;
            lead: components["schemas"]["PartnerCard"] | null;
            coOwners: components["schemas"]["PartnerCard"][];
            summary: string | null;
            schoolYear: string | null;
            level: components["schemas"]["TermReference"] | null;
            focus: string | null;
            audiences: components["schemas"]["TermReference"][];
            themes: components["schemas"]["TermReference"][];
            body: components["schemas"]["LongText"] | null;
            organisers: components["schemas"]["PartnerCard"][];
            guides: {
                /** @description The name, or the function of somebody who is not named. */
                name: string;
                organisation: string | null;
                contact: components["schemas"]["ContactCard"] | null;
            }[];
            sessions: components["schemas"]["Session"][];
            materials: components["schemas"]["Attachment"][];
            image: components["schemas"]["Image"] | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
        };
        /** @description A partner organisation; `title` is its name. */
        Partner: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "partner";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication: "live" | "withdrawn";
            notice: string | null;
            replacement: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version: number;
            publishedAt: string | null;
            modifiedAt: string | null;
            checkedOn: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated: boolean;
            /** @description The page for people. */
            url: string;
            /**
             * @description The language.
             * @constant
             */
            lang: "nl";
            /** @description In Dutch. */
            title: string;
            lead: components["schemas"]["PartnerCard"] | null;
            coOwners: components["schemas"]["PartnerCard"][];
            sector: components["schemas"]["TermReference"] | null;
            description: components["schemas"]["RichText"] | null;
            logo: components["schemas"]["Image"] | null;
            website: string | null;
            kbo: string | null;
            address: {
                street: string | null;
                postalCode: string | null;
                city: string | null;
            };
            /** @description Whether it takes part now. */
            active: boolean;
            joinedOn: string | null;
            leftOn: string | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
        };
        /** @description A contact; `title` is the function, and the rest is there as far as the person agreed. */
        Contact: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "contact";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication: "live" | "withdrawn";
            notice: string | null;
            replacement: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version: number;
            publishedAt: string | null;
            modifiedAt: string | null;
            checkedOn: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated: boolean;
            /** @description The page for people. */
            url: string;
            /**
             * @description The language.
             * @constant
             */
            lang: "nl";
            /** @description In Dutch. */
            title: string;
            lead: components["schemas"]["PartnerCard"] | null;
            coOwners: components["schemas"]["PartnerCard"][];
            organisation: components["schemas"]["PartnerCard"] | null;
            name: string | null;
            email: string | null;
            phone: string | null;
            photo: components["schemas"]["Image"] | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
        };
        /** @description The labo itself; `title` is its question. */
        Labo: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "labo";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication: "live" | "withdrawn";
            notice: string | null;
            replacement: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version: number;
            publishedAt: string | null;
            modifiedAt: string | null;
            checkedOn: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated: boolean;
            /** @description The page for people. */
            url: string;
            /**
             * @description The language.
             * @constant
             */
            lang: "nl";
            /** @description In Dutch. */
            title: string;
            lead: components["schemas"]["PartnerCard"] | null;
            coOwners: components["schemas"]["PartnerCard"][];
            summary: string | null;
            date: string | null;
            kind: "laboratorium" | null;
            phase: ("opstart" | "lopend" | "afgerond") | null;
            spearhead: string | null;
            youth: string[];
            whatIfs: string[];
            focus: string | null;
            levers: string[];
            body: components["schemas"]["LongText"] | null;
            image: components["schemas"]["Image"] | null;
            projects: components["schemas"]["ProjectCard"][];
            actionPlan: components["schemas"]["Attachment"] | null;
            insights: {
                /** @description In Dutch. */
                title: string;
                kind: ("livestream" | "event" | "publication") | null;
                date: string | null;
                url: string | null;
                text: string | null;
                partners: components["schemas"]["PartnerCard"][];
            }[];
            contacts: components["schemas"]["ContactCard"][];
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
        };
        /** @description One value of a filter, and how many there are of it. */
        Facet: {
            /** @description As the filter takes it. */
            id: string;
            /** @description In Dutch. */
            label: string;
            /** @description What the list would give with this value and the other filters. */
            count: number;
        };
        /** @description Any whole document; `type` tells which. */
        Document: components["schemas"]["Fiche"] | components["schemas"]["Project"] | components["schemas"]["Leerlabo"] | components["schemas"]["Partner"] | components["schemas"]["Contact"] | components["schemas"]["Labo"];
        /** @description A whole fiche, and with `include` what its cards stand for. */
        FicheAnswer: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "fiche";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication: "live" | "withdrawn";
            notice: string | null;
            replacement: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version: number;
            publishedAt: string | null;
            modifiedAt: string | null;
            checkedOn: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated: boolean;
            /** @description The page for people. */
            url: string;
            /**
             * @description The language.
             * @constant
             */
            lang: "nl";
            /** @description In Dutch. */
            title: string;
            lead: components["schemas"]["PartnerCard"] | null;
            coOwners: components["schemas"]["PartnerCard"][];
            summary: string | null;
            kind: ("beeld" | "begrippenkader" | "werkwijze" | "hulpmiddel") | null;
            carePhase: ("brede-basiszorg" | "verhoogde-zorg" | "uitbreiding-van-zorg" | "individueel-aangepast-curriculum") | null;
            audiences: components["schemas"]["TermReference"][];
            levels: components["schemas"]["TermReference"][];
            themes: components["schemas"]["TermReference"][];
            duration: {
                read: number | null;
                prepare: number | null;
                carryOut: number | null;
                /** @constant */
                unit: "minute";
            };
            cost: ("free" | "low" | "high") | null;
            signals: components["schemas"]["RichText"] | null;
            body: components["schemas"]["LongText"] | null;
            needs: components["schemas"]["RichText"] | null;
            pitfalls: components["schemas"]["RichText"] | null;
            evidence: components["schemas"]["Evidence"] | null;
            sources: {
                /** @description What it is called. */
                title: string;
                author: string | null;
                year: number | null;
                url: string | null;
            }[];
            organisations: {
                /** @description Who works this way. */
                name: string;
                url: string | null;
            }[];
            contacts: components["schemas"]["ContactCard"][];
            related: {
                fiches: components["schemas"]["FicheCard"][];
                leerlabos: components["schemas"]["LeerlaboCard"][];
                projects: components["schemas"]["ProjectCard"][];
            };
            attachments: components["schemas"]["Attachment"][];
            image: components["schemas"]["Image"] | null;
            licence: components["schemas"]["Licence"] | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
            /** @description With `include`: the whole documents behind the cards, each once. */
            included?: components["schemas"]["Document"][];
        };
        /** @description A whole project, and with `include` what its cards stand for. */
        ProjectAnswer: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "project";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication: "live" | "withdrawn";
            notice: string | null;
            replacement: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version: number;
            publishedAt: string | null;
            modifiedAt: string | null;
            checkedOn: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated: boolean;
            /** @description The page for people. */
            url: string;
            /**
             * @description The language.
             * @constant
             */
            lang: "nl";
            /** @description In Dutch. */
            title: string;
            lead: components["schemas"]["PartnerCard"] | null;
            coOwners: components["schemas"]["PartnerCard"][];
            summary: string | null;
            schoolYear: string | null;
            period: {
                from: string | null;
                to: string | null;
            };
            support: ("financieel" | "logistiek")[];
            phase: ("opstart" | "lopend" | "afgerond") | null;
            body: components["schemas"]["LongText"] | null;
            partners: components["schemas"]["PartnerCard"][];
            contacts: components["schemas"]["ContactCard"][];
            related: {
                fiches: components["schemas"]["FicheCard"][];
            };
            attachments: components["schemas"]["Attachment"][];
            image: components["schemas"]["Image"] | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
            /** @description With `include`: the whole documents behind the cards, each once. */
            included?: components["schemas"]["Document"][];
        };
        /** @description A whole leerlabo, and with `include` what its cards stand for. */
        LeerlaboAnswer: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "leerlabo";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication: "live" | "withdrawn";
            notice: string | null;
            replacement: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version: number;
            publishedAt: string | null;
            modifiedAt: string | null;
            checkedOn: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated: boolean;
            /** @description The page for people. */
            url: string;
            /**
             * @description The language.
             * @constant
             */
            lang: "nl";
            /** @description In Dutch. */
            title: string;
            lead: components["schemas"]["PartnerCard"] | null;
            coOwners: components["schemas"]["PartnerCard"][];
            summary: string | null;
            schoolYear: string | null;
            level: components["schemas"]["TermReference"] | null;
            focus: string | null;
            audiences: components["schemas"]["TermReference"][];
            themes: components["schemas"]["TermReference"][];
            body: components["schemas"]["LongText"] | null;
            organisers: components["schemas"]["PartnerCard"][];
            guides: {
                /** @description The name, or the function of somebody who is not named. */
                name: string;
                organisation: string | null;
                contact: components["schemas"]["ContactCard"] | null;
            }[];
            sessions: components["schemas"]["Session"][];
            materials: components["schemas"]["Attachment"][];
            image: components["schemas"]["Image"] | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
            /** @description With `include`: the whole documents behind the cards, each once. */
            included?: components["schemas"]["Document"][];
        };
        /** @description A whole partner, and with `include` what its cards stand for. */
        PartnerAnswer: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "partner";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication: "live" | "withdrawn";
            notice: string | null;
            replacement: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version: number;
            publishedAt: string | null;
            modifiedAt: string | null;
            checkedOn: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated: boolean;
            /** @description The page for people. */
            url: string;
            /**
             * @description The language.
             * @constant
             */
            lang: "nl";
            /** @description In Dutch. */
            title: string;
            lead: components["schemas"]["PartnerCard"] | null;
            coOwners: components["schemas"]["PartnerCard"][];
            sector: components["schemas"]["TermReference"] | null;
            description: components["schemas"]["RichText"] | null;
            logo: components["schemas"]["Image"] | null;
            website: string | null;
            kbo: string | null;
            address: {
                street: string | null;
                postalCode: string | null;
                city: string | null;
            };
            /** @description Whether it takes part now. */
            active: boolean;
            joinedOn: string | null;
            leftOn: string | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
            /** @description With `include`: the whole documents behind the cards, each once. */
            included?: components["schemas"]["Document"][];
        };
        /** @description A whole contact, and with `include` what its cards stand for. */
        ContactAnswer: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "contact";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication: "live" | "withdrawn";
            notice: string | null;
            replacement: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version: number;
            publishedAt: string | null;
            modifiedAt: string | null;
            checkedOn: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated: boolean;
            /** @description The page for people. */
            url: string;
            /**
             * @description The language.
             * @constant
             */
            lang: "nl";
            /** @description In Dutch. */
            title: string;
            lead: components["schemas"]["PartnerCard"] | null;
            coOwners: components["schemas"]["PartnerCard"][];
            organisation: components["schemas"]["PartnerCard"] | null;
            name: string | null;
            email: string | null;
            phone: string | null;
            photo: components["schemas"]["Image"] | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
            /** @description With `include`: the whole documents behind the cards, each once. */
            included?: components["schemas"]["Document"][];
        };
        /** @description A whole labo, and with `include` what its cards stand for. */
        LaboAnswer: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "labo";
            /** @description May change; the old one then sends on (308). */
            slug: string;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication: "live" | "withdrawn";
            notice: string | null;
            replacement: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version: number;
            publishedAt: string | null;
            modifiedAt: string | null;
            checkedOn: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated: boolean;
            /** @description The page for people. */
            url: string;
            /**
             * @description The language.
             * @constant
             */
            lang: "nl";
            /** @description In Dutch. */
            title: string;
            lead: components["schemas"]["PartnerCard"] | null;
            coOwners: components["schemas"]["PartnerCard"][];
            summary: string | null;
            date: string | null;
            kind: "laboratorium" | null;
            phase: ("opstart" | "lopend" | "afgerond") | null;
            spearhead: string | null;
            youth: string[];
            whatIfs: string[];
            focus: string | null;
            levers: string[];
            body: components["schemas"]["LongText"] | null;
            image: components["schemas"]["Image"] | null;
            projects: components["schemas"]["ProjectCard"][];
            actionPlan: components["schemas"]["Attachment"] | null;
            insights: {
                /** @description In Dutch. */
                title: string;
                kind: ("livestream" | "event" | "publication") | null;
                date: string | null;
                url: string | null;
                text: string | null;
                partners: components["schemas"]["PartnerCard"][];
            }[];
            contacts: components["schemas"]["ContactCard"][];
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
            /** @description With `include`: the whole documents behind the cards, each once. */
            included?: components["schemas"]["Document"][];
        };
        /** @description Some members of it, as asked with `fields`. */
        FichePart: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "fiche";
            /** @description May change; the old one then sends on (308). */
            slug?: string;
            /** @description In Dutch. */
            title?: string;
            /** @description The page for people. */
            url?: string;
            summary?: string | null;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication?: "live" | "withdrawn";
            notice?: string | null;
            replacement?: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version?: number;
            publishedAt?: string | null;
            modifiedAt?: string | null;
            checkedOn?: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated?: boolean;
            /**
             * @description The language.
             * @constant
             */
            lang?: "nl";
            lead?: components["schemas"]["PartnerCard"] | null;
            coOwners?: components["schemas"]["PartnerCard"][];
            kind?: ("beeld" | "begrippenkader" | "werkwijze" | "hulpmiddel") | null;
            carePhase?: ("brede-basiszorg" | "verhoogde-zorg" | "uitbreiding-van-zorg" | "individueel-aangepast-curriculum") | null;
            audiences?: components["schemas"]["TermReference"][];
            levels?: components["schemas"]["TermReference"][];
            themes?: components["schemas"]["TermReference"][];
            duration?: {
                read: number | null;
                prepare: number | null;
                carryOut: number | null;
                /** @constant */
                unit: "minute";
            };
            cost?: ("free" | "low" | "high") | null;
            signals?: components["schemas"]["RichText"] | null;
            body?: components["schemas"]["LongText"] | null;
            needs?: components["schemas"]["RichText"] | null;
            pitfalls?: components["schemas"]["RichText"] | null;
            evidence?: components["schemas"]["Evidence"] | null;
            sources?: {
                /** @description What it is called. */
                title: string;
                author: string | null;
                year: number | null;
                url: string | null;
            }[];
            organisations?: {
                /** @description Who works this way. */
                name: string;
                url: string | null;
            }[];
            contacts?: components["schemas"]["ContactCard"][];
            related?: {
                fiches: components["schemas"]["FicheCard"][];
                leerlabos: components["schemas"]["LeerlaboCard"][];
                projects: components["schemas"]["ProjectCard"][];
            };
            attachments?: components["schemas"]["Attachment"][];
            image?: components["schemas"]["Image"] | null;
            licence?: components["schemas"]["Licence"] | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq?: number;
        };
        /** @description One page of a list: cards, or whole documents with `shape=full`. */
        FichesList: {
            items: components["schemas"]["FicheCard"][] | components["schemas"]["Fiche"][] | components["schemas"]["FichePart"][];
            /** @description With `facets`: per filter, the values that there are. */
            facets?: {
                [key: string]: components["schemas"]["Facet"][];
            };
            /** @description With `include`: the whole documents behind the cards, each once. */
            included?: components["schemas"]["Document"][];
            next: string | null;
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
            /** @description How many there are on all pages together. */
            total: number;
        };
        /** @description Some members of it, as asked with `fields`. */
        ProjectPart: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "project";
            /** @description May change; the old one then sends on (308). */
            slug?: string;
            /** @description In Dutch. */
            title?: string;
            /** @description The page for people. */
            url?: string;
            summary?: string | null;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication?: "live" | "withdrawn";
            notice?: string | null;
            replacement?: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version?: number;
            publishedAt?: string | null;
            modifiedAt?: string | null;
            checkedOn?: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated?: boolean;
            /**
             * @description The language.
             * @constant
             */
            lang?: "nl";
            lead?: components["schemas"]["PartnerCard"] | null;
            coOwners?: components["schemas"]["PartnerCard"][];
            schoolYear?: string | null;
            period?: {
                from: string | null;
                to: string | null;
            };
            support?: ("financieel" | "logistiek")[];
            phase?: ("opstart" | "lopend" | "afgerond") | null;
            body?: components["schemas"]["LongText"] | null;
            partners?: components["schemas"]["PartnerCard"][];
            contacts?: components["schemas"]["ContactCard"][];
            related?: {
                fiches: components["schemas"]["FicheCard"][];
            };
            attachments?: components["schemas"]["Attachment"][];
            image?: components["schemas"]["Image"] | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq?: number;
        };
        /** @description One page of a list: cards, or whole documents with `shape=full`. */
        ProjectsList: {
            items: components["schemas"]["ProjectCard"][] | components["schemas"]["Project"][] | components["schemas"]["ProjectPart"][];
            /** @description With `facets`: per filter, the values that there are. */
            facets?: {
                [key: string]: components["schemas"]["Facet"][];
            };
            /** @description With `include`: the whole documents behind the cards, each once. */
            included?: components["schemas"]["Document"][];
            next: string | null;
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
            /** @description How many there are on all pages together. */
            total: number;
        };
        /** @description Some members of it, as asked with `fields`. */
        LeerlaboPart: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "leerlabo";
            /** @description May change; the old one then sends on (308). */
            slug?: string;
            /** @description In Dutch. */
            title?: string;
            /** @description The page for people. */
            url?: string;
            summary?: string | null;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication?: "live" | "withdrawn";
            notice?: string | null;
            replacement?: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version?: number;
            publishedAt?: string | null;
            modifiedAt?: string | null;
            checkedOn?: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated?: boolean;
            /**
             * @description The language.
             * @constant
             */
            lang?: "nl";
            lead?: components["schemas"]["PartnerCard"] | null;
            coOwners?: components["schemas"]["PartnerCard"][];
            schoolYear?: string | null;
            level?: components["schemas"]["TermReference"] | null;
            focus?: string | null;
            audiences?: components["schemas"]["TermReference"][];
            themes?: components["schemas"]["TermReference"][];
            body?: components["schemas"]["LongText"] | null;
            organisers?: components["schemas"]["PartnerCard"][];
            guides?: {
                /** @description The name, or the function of somebody who is not named. */
                name: string;
                organisation: string | null;
                contact: components["schemas"]["ContactCard"] | null;
            }[];
            sessions?: components["schemas"]["Session"][];
            materials?: components["schemas"]["Attachment"][];
            image?: components["schemas"]["Image"] | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq?: number;
        };
        /** @description One page of a list: cards, or whole documents with `shape=full`. */
        LeerlabosList: {
            items: components["schemas"]["LeerlaboCard"][] | components["schemas"]["Leerlabo"][] | components["schemas"]["LeerlaboPart"][];
            /** @description With `facets`: per filter, the values that there are. */
            facets?: {
                [key: string]: components["schemas"]["Facet"][];
            };
            /** @description With `include`: the whole documents behind the cards, each once. */
            included?: components["schemas"]["Document"][];
            next: string | null;
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
            /** @description How many there are on all pages together. */
            total: number;
        };
        /** @description Some members of it, as asked with `fields`. */
        PartnerPart: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "partner";
            /** @description May change; the old one then sends on (308). */
            slug?: string;
            /** @description In Dutch. */
            title?: string;
            /** @description The page for people. */
            url?: string;
            logo?: components["schemas"]["Image"] | null;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication?: "live" | "withdrawn";
            notice?: string | null;
            replacement?: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version?: number;
            publishedAt?: string | null;
            modifiedAt?: string | null;
            checkedOn?: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated?: boolean;
            /**
             * @description The language.
             * @constant
             */
            lang?: "nl";
            lead?: components["schemas"]["PartnerCard"] | null;
            coOwners?: components["schemas"]["PartnerCard"][];
            sector?: components["schemas"]["TermReference"] | null;
            description?: components["schemas"]["RichText"] | null;
            website?: string | null;
            kbo?: string | null;
            address?: {
                street: string | null;
                postalCode: string | null;
                city: string | null;
            };
            /** @description Whether it takes part now. */
            active?: boolean;
            joinedOn?: string | null;
            leftOn?: string | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq?: number;
        };
        /** @description One page of a list: cards, or whole documents with `shape=full`. */
        PartnersList: {
            items: components["schemas"]["PartnerCard"][] | components["schemas"]["Partner"][] | components["schemas"]["PartnerPart"][];
            /** @description With `facets`: per filter, the values that there are. */
            facets?: {
                [key: string]: components["schemas"]["Facet"][];
            };
            /** @description With `include`: the whole documents behind the cards, each once. */
            included?: components["schemas"]["Document"][];
            next: string | null;
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
            /** @description How many there are on all pages together. */
            total: number;
        };
        /** @description Some members of it, as asked with `fields`. */
        ContactPart: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @constant
             */
            type: "contact";
            /** @description May change; the old one then sends on (308). */
            slug?: string;
            /** @description In Dutch. */
            title?: string;
            /** @description The page for people. */
            url?: string;
            organisation?: components["schemas"]["PartnerCard"] | null;
            name?: string | null;
            email?: string | null;
            phone?: string | null;
            /**
             * @description A withdrawn document is still answered, with a notice.
             * @enum {string}
             */
            publication?: "live" | "withdrawn";
            notice?: string | null;
            replacement?: components["schemas"]["Card"] | null;
            /** @description Goes up with each edition. */
            version?: number;
            publishedAt?: string | null;
            modifiedAt?: string | null;
            checkedOn?: string | null;
            /** @description Its makers did not look at it again in time. */
            outdated?: boolean;
            /**
             * @description The language.
             * @constant
             */
            lang?: "nl";
            lead?: components["schemas"]["PartnerCard"] | null;
            coOwners?: components["schemas"]["PartnerCard"][];
            photo?: components["schemas"]["Image"] | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq?: number;
        };
        /** @description One page of a list: cards, or whole documents with `shape=full`. */
        ContactsList: {
            items: components["schemas"]["ContactCard"][] | components["schemas"]["Contact"][] | components["schemas"]["ContactPart"][];
            /** @description With `facets`: per filter, the values that there are. */
            facets?: {
                [key: string]: components["schemas"]["Facet"][];
            };
            /** @description With `include`: the whole documents behind the cards, each once. */
            included?: components["schemas"]["Document"][];
            next: string | null;
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
            /** @description How many there are on all pages together. */
            total: number;
        };
        /** @description A session on its own. */
        ListedSession: {
            /** @description Stays the same when the session moves. */
            id: string;
            /**
             * Format: date-time
             * @description When it begins. ISO 8601 in UTC.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends. ISO 8601 in UTC.
             */
            end: string;
            previousStart: string | null;
            /**
             * @description Where it takes place.
             * @constant
             */
            timeZone: "Europe/Brussels";
            place: {
                name: string | null;
                address: string | null;
                online: string | null;
            };
            /**
             * @description See `/v1/vocabularies/sessionStatus`.
             * @enum {string}
             */
            status: "planned" | "full" | "cancelled" | "done";
            capacity: number | null;
            registration: {
                url: string | null;
                opens: string | null;
                closes: string | null;
                /** @description Whether registering is possible now. */
                open: boolean;
            };
            /** @constant */
            type: "session";
            level: components["schemas"]["TermReference"] | null;
            leerlabo: components["schemas"]["LeerlaboCard"];
        };
        /** @description One page of sessions, earliest first. */
        SessionList: {
            items: components["schemas"]["ListedSession"][];
            next: string | null;
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
            /** @description How many there are on all pages together. */
            total: number;
        };
        /** @description A document as it is now: put it in the place of what you have. */
        Upsert: {
            /** @constant */
            change: "upsert";
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @enum {string}
             */
            type: "fiche" | "project" | "leerlabo" | "partner" | "contact" | "labo";
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
            document: components["schemas"]["Document"];
        };
        /** @description With `shape=card`: a document in short, as it is now. */
        CardUpsert: {
            /** @constant */
            change: "upsert";
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @enum {string}
             */
            type: "fiche" | "project" | "leerlabo" | "partner" | "contact" | "labo";
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
            card: components["schemas"]["Card"];
        };
        /** @description A document that no longer belongs to the partner asked for: you need not keep it. */
        Left: {
            /** @constant */
            change: "left";
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @enum {string}
             */
            type: "fiche" | "project" | "leerlabo" | "partner" | "contact" | "labo";
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
        };
        /** @description A document that no longer is public: take it down. */
        Removal: {
            /** @constant */
            change: "delete";
            /** @description Never changes, and is never given to something else. */
            id: string;
            /**
             * @description The kind of document.
             * @enum {string}
             */
            type: "fiche" | "project" | "leerlabo" | "partner" | "contact" | "labo";
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
            /** @enum {string} */
            reason: "archived" | "offline" | "erased";
        };
        /** @description What changed, in the order of publication; each document once. */
        ChangeList: {
            items: (components["schemas"]["Upsert"] | components["schemas"]["CardUpsert"] | components["schemas"]["Removal"] | components["schemas"]["Left"])[];
            /** @description False: ask again at once with `next`. */
            complete: boolean;
            /** @description Give it as `since` next time. */
            next: string;
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
        };
        /** @description Several documents, in the order asked for. */
        ItemList: {
            items: ({
                /** @description Never changes, and is never given to something else. */
                id: string;
                /** @constant */
                status: 200;
                document: components["schemas"]["Document"];
            } | {
                /** @description Never changes, and is never given to something else. */
                id: string;
                /** @constant */
                status: 308;
                /** @description Where to read on. */
                location: string;
            } | {
                /** @description Never changes, and is never given to something else. */
                id: string;
                /** @constant */
                status: 404;
            } | {
                /** @description Never changes, and is never given to something else. */
                id: string;
                /** @constant */
                status: 410;
                /** @enum {string} */
                reason: "archived" | "offline" | "erased";
            })[];
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
        };
        /** @description What there is, without its content. */
        Manifest: {
            /** @description Changes after a restore; begin again then. */
            epoch: string;
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
            /** @description How many there are. */
            count: number;
            /** @description SHA-256 over one line per item, the id, a space and the etag, in this order. */
            digest: string;
            items: {
                /** @description Never changes, and is never given to something else. */
                id: string;
                /**
                 * @description The kind of document.
                 * @enum {string}
                 */
                type: "fiche" | "project" | "leerlabo" | "partner" | "contact" | "labo";
                /** @description Goes up with each edition. */
                version: number;
                /** @description Of the document without compression: the first 32 digits of its SHA-256, quoted. */
                etag: string;
                /** @description Where it is. */
                url: string;
            }[];
        };
        /** @description How far the public data stands. */
        Status: {
            /** @description Changes after a restore; begin again then. */
            epoch: string;
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
            changedAt: string | null;
            /** @description How old this answer may be, in seconds. */
            staleness: number;
            counts: {
                /** @description How many are live. */
                fiche: number;
                /** @description How many are live. */
                project: number;
                /** @description How many are live. */
                leerlabo: number;
                /** @description How many are live. */
                partner: number;
                /** @description How many are live. */
                contact: number;
                /** @description How many are live. */
                labo: number;
            };
            types: ("fiche" | "project" | "leerlabo" | "partner" | "contact" | "labo")[];
        };
        /** @description Where everything is. */
        Index: {
            lists: {
                /** @description Where it is. */
                fiches: string;
                /** @description Where it is. */
                projects: string;
                /** @description Where it is. */
                leerlabos: string;
                /** @description Where it is. */
                partners: string;
                /** @description Where it is. */
                contacts: string;
            };
            /** @description Where it is. */
            labo: string;
            /** @description Where it is. */
            items: string;
            /** @description Where it is. */
            sessions: string;
            /** @description Where it is. */
            agenda: string;
            /** @description Where it is. */
            search: string;
            /** @description Where it is. */
            suggest: string;
            /** @description Where it is. */
            changes: string;
            /** @description Where it is. */
            manifest: string;
            exports: {
                /** @description Where it is. */
                fiche: string;
                /** @description Where it is. */
                project: string;
                /** @description Where it is. */
                leerlabo: string;
                /** @description Where it is. */
                partner: string;
                /** @description Where it is. */
                contact: string;
                /** @description Where it is. */
                labo: string;
            };
            feeds: {
                /** @description Where it is. */
                fiche: string;
                /** @description Where it is. */
                project: string;
                /** @description Where it is. */
                leerlabo: string;
                /** @description Where it is. */
                partner: string;
            };
            /** @description Where it is. */
            status: string;
            /** @description Where it is. */
            vocabularies: string;
            /** @description Where it is. */
            openapi: string;
            /** @description Where it is. */
            docs: string;
            pages: {
                fiche: string | null;
                project: string | null;
                leerlabo: string | null;
                partner: string | null;
                contact: string | null;
                labo: string | null;
            };
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
        };
        /** @description The vocabularies there are. */
        VocabularyList: {
            items: {
                /** @description The name in the address. */
                id: string;
                title: {
                    /** @description In Dutch. */
                    nl: string;
                    en: string | null;
                };
                /**
                 * @description `labo`: words that the labo adds to and changes. `api`: codes that belong to this API.
                 * @enum {string}
                 */
                source: "labo" | "api";
                /** @description How many words it has. */
                count: number;
                /** @description Where it is. */
                url: string;
            }[];
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
        };
        /** @description One word of a vocabulary. */
        Term: {
            /** @description The key, as documents give it and filters take it. */
            id: string;
            labels: {
                /** @description In Dutch. */
                nl: string;
                en: string | null;
            };
            synonyms: string[];
            /** @description Its place in the list. */
            order: number;
            /** @description No longer given to new documents. */
            deprecated: boolean;
            replacement: string | null;
        };
        /** @description A vocabulary with its words, in their order. */
        Vocabulary: {
            /** @description The name in the address. */
            id: string;
            title: {
                /** @description In Dutch. */
                nl: string;
                en: string | null;
            };
            /**
             * @description `labo`: words that the labo adds to and changes. `api`: codes that belong to this API.
             * @enum {string}
             */
            source: "labo" | "api";
            items: components["schemas"]["Term"][];
            /** @description How far this answer reaches in the order of changes. */
            seq: number;
        };
        /** @description What went wrong (RFC 9457). `code` stays the same; the words may change. */
        Problem: {
            /** @description Which problem it is. */
            type: string;
            /** @description In a few words. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description The last part of `type`. */
            code: string;
            /** @description What to do about it. */
            detail: string;
            /** @description The parameter that is not right. */
            parameter?: string;
            /** @description The nearest that is valid. */
            suggestion?: string;
            /** @description Why it is gone: archived, offline, erased or unused. */
            reason?: string;
        };
        /** @description The latest of a kind, as JSON Feed 1.1. */
        JsonFeed: {
            /**
             * @description Which form this is.
             * @constant
             */
            version: "https://jsonfeed.org/version/1.1";
            /** @description What it is called. */
            title: string;
            /** @description What it tells. */
            description: string;
            /** @description The list. */
            home_page_url: string;
            /** @description This feed. */
            feed_url: string;
            /**
             * @description The language.
             * @constant
             */
            language: "nl";
            authors: {
                /** @description Who made it. */
                name: string;
                /** @description Their page. */
                url?: string;
            }[];
            items: {
                /** @description Never changes. */
                id: string;
                /** @description The page for people. */
                url: string;
                /** @description In Dutch. */
                title: string;
                /** @description In short. */
                summary?: string;
                /** @description Sanitised. */
                content_html?: string;
                /** @description When there is no longer text. */
                content_text?: string;
                /** @description An image to show with it. */
                image?: string;
                /**
                 * Format: date-time
                 * @description When it first went online. ISO 8601 in UTC.
                 */
                date_published: string;
                /**
                 * Format: date-time
                 * @description When it last changed. ISO 8601 in UTC.
                 */
                date_modified: string;
                authors: {
                    /** @description Who made it. */
                    name: string;
                    /** @description Their page. */
                    url?: string;
                }[];
                tags: string[];
                attachments: {
                    /** @description What to call it. */
                    title: string;
                    /** @description Where it is. */
                    url: string;
                    /** @description The media type. */
                    mime_type: string;
                    /** @description The size. */
                    size_in_bytes: number;
                }[];
            }[];
        };
        /** @description A document that was found, in short, with what was looked for marked. */
        Found: {
            card: components["schemas"]["Card"];
            highlights: {
                /** @description The title. Escaped HTML with nothing but `<mark>` in it. */
                title: string;
                text: string | null;
            };
        };
        /** @description One page of what was found, the best first. */
        SearchList: {
            items: components["schemas"]["Found"][];
            matched: ("all" | "some") | null;
            corrected: string | null;
            /** @description With `facets`: per filter, the values that there are. */
            facets?: {
                [key: string]: components["schemas"]["Facet"][];
            };
            next: string | null;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
            /** @description How many were found on all pages together. */
            total: number;
            /** @description False: there are more than `total`, which were neither ranked nor counted. */
            totalIsExact: boolean;
        };
        /** @description What somebody may be typing. */
        SuggestList: {
            words: {
                /** @description What was typed, with its last word completed. */
                text: string;
                /** @description How many documents have that word. */
                documents: number;
            }[];
            items: {
                card: components["schemas"]["Card"];
                /** @description The title. Escaped HTML with nothing but `<mark>` in it. */
                title: string;
            }[];
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq: number;
        };
        /** @description Where and of what you want to be told. */
        NewWebhook: {
            /** @description https, on one of the hosts of your site. */
            url: string;
            /** @description For yourself. */
            description?: string;
            types?: ("fiche" | "project" | "leerlabo" | "partner" | "contact" | "labo")[] | null;
            partners?: string[] | null;
        };
        /** @description Where to begin again. */
        ReplayFrom: {
            /** @description The first `seq` to tell (again); one past the last skips what waits. */
            from: number;
        };
        /** @description Where a site is told of changes. */
        Webhook: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /** @description https, on one of the hosts of your site. */
            url: string;
            /** @description For yourself. */
            description: string;
            types: ("fiche" | "project" | "leerlabo" | "partner" | "contact" | "labo")[] | null;
            partners: string[] | null;
            /** @description Whether changes are told now. */
            enabled: boolean;
            disabledAt: string | null;
            disabledReason: ("asked" | "gone" | "failing" | "host") | null;
            /** @description All changes up to this one were told, or were not asked for. */
            seq: number;
            /** @description Attempts in a row that failed. */
            failures: number;
            failingSince: string | null;
            nextAttemptAt: string | null;
            oldSecretUntil: string | null;
            /**
             * Format: date-time
             * @description When it was made. ISO 8601 in UTC.
             */
            madeAt: string;
        };
        /** @description With the secret, which is told only now. */
        WebhookWithSecret: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /** @description https, on one of the hosts of your site. */
            url: string;
            /** @description For yourself. */
            description: string;
            types: ("fiche" | "project" | "leerlabo" | "partner" | "contact" | "labo")[] | null;
            partners: string[] | null;
            /** @description Whether changes are told now. */
            enabled: boolean;
            disabledAt: string | null;
            disabledReason: ("asked" | "gone" | "failing" | "host") | null;
            /** @description All changes up to this one were told, or were not asked for. */
            seq: number;
            /** @description Attempts in a row that failed. */
            failures: number;
            failingSince: string | null;
            nextAttemptAt: string | null;
            oldSecretUntil: string | null;
            /**
             * Format: date-time
             * @description When it was made. ISO 8601 in UTC.
             */
            madeAt: string;
            /** @description Verify messages with it (Standard Webhooks 1.0.0). Told only now. */
            secret: string;
        };
        /** @description All of this site. */
        WebhookList: {
            items: components["schemas"]["Webhook"][];
        };
        /** @description One attempt to tell something. */
        Delivery: {
            /** @description Never changes, and is never given to something else. */
            id: string;
            /** @description The `webhook-id`; the same at every attempt. */
            event: string;
            /** @description The type of the event. */
            type: string;
            seq: number | null;
            /** @description The first is 1. */
            attempt: number;
            /**
             * Format: date-time
             * @description When. ISO 8601 in UTC.
             */
            at: string;
            status: number | null;
            /** @description How long it took. */
            ms: number;
            error: string | null;
        };
        /** @description The latest first; at most the last 200. */
        DeliveryList: {
            items: components["schemas"]["Delivery"][];
        };
        /** @description Which document; ask for it at `/v1`. Not in `webhook.test`. */
        WebhookMessageData: {
            /** @description With `seq`, as `epoch-seq`, good as `since` of `/v1/changes`. */
            epoch?: string;
            /** @description The place in the order of changes; good as `since` of `/v1/changes`. */
            seq?: number;
            /** @description Never changes, and is never given to something else. */
            id?: string;
            /**
             * @description What kind of document.
             * @enum {string}
             */
            type?: "fiche" | "project" | "leerlabo" | "partner" | "contact" | "labo";
            slug?: string | null;
            url?: string | null;
            reason?: ("archived" | "offline" | "erased") | null;
        };
        /** @description The body of a message to you. */
        WebhookMessage: {
            /**
             * @description `document.left`: no longer of a partner that you asked for; `feed.restarted`: begin again with `/v1/changes`.
             * @enum {string}
             */
            type: "document.upserted" | "document.left" | "document.deleted" | "feed.restarted" | "webhook.test";
            /**
             * Format: date-time
             * @description When it was published. ISO 8601 in UTC.
             */
            timestamp: string;
            data: components["schemas"]["WebhookMessageData"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    beTold: {
        parameters: {
            query?: never;
            header: {
                /** @description As in Standard Webhooks 1.0.0. */
                "webhook-id": string;
                /** @description As in Standard Webhooks 1.0.0. */
                "webhook-timestamp": string;
                /** @description As in Standard Webhooks 1.0.0. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "document.upserted",
                 *       "timestamp": "2026-11-20T13:05:11Z",
                 *       "data": {
                 *         "epoch": "d48cb9404eb7",
                 *         "seq": 412,
                 *         "id": "0192d0c4-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                 *         "type": "fiche",
                 *         "slug": "wat-doe-je-als",
                 *         "url": "https://www.example.be/toolbox/wat-doe-je-als",
                 *         "reason": "archived"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookMessage"];
            };
        };
        responses: {
            /** @description You have it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Never again. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
