import { applyRules, pattern } from './patterns.ts'

import type { Detector, Rule } from './patterns.ts'

/** What is announced as somebody's number. */
const CUE =
  "(?:mrn|m\\.r\\.n\\.|medical record|record|chart|dossier|no de dossier|health card|health number|health care number|healthcare number|hcn|hc|ohip|ramq|nam|phn|personal health number|ulin?|uli|ahcip|mcp|msi|hsn|phin|mhsc|carte soleil|carte d'assurance maladie|carte ramq|assurance maladie|assurance-maladie|numero d'assurance maladie|medicare|carte sante|carte d'hopital|file|case|encounter|visit|accession|specimen|requisition|incident|incident report|episode|sin|nas|social insurance|assurance sociale|passport|passeport|licence|license|permis|plate|plaque|badge|employee|matricule|treaty|status card|statut|policy|police|serial|serie|study id|bracelet|wristband|cpso|no d'admission|admission|pei number|ltc|case file|court file|complaint|plainte|coroner's file|claim|reclamation|cnesst|wsib|wcb|worksafe|saaq|icbc|iuci|dva|k number|regimental|immigration|uci|refugee claim|indian status|certificat|student|etudiant|etudiante|student id|code permanent|serial|vin|account|banque|visa|mastercard|debit|device|pacemaker|implant|donor|transplant|participant|randomi[sz]ation|swab|biopsy|pathology|prescription|ordonnance|rx|dispensing|morgue|inmate|offender|detenue?|fps|yukon health|(?:health|hospital|insurance|provincial|territorial|pei|card) (?:card )?number|numero de (?:carte|dossier|membre|permis))"
const SPELT_DIGIT = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|un|deux|trois|quatre|cinq|sept|huit|neuf)'
const NOT_NUMBERS = /(?:pmid|doi|isbn|issn|nct|din|npn|articles?|version)[:# ]*$/
const AMOUNT =
  /^ ?(?:mg|mcg|ml|units?|unites?|ui|iu|cells?|cellules|copies|\/|x ?10|people|personnes|patients|dollars|\$|%|steps|pas|words|mots|followers|abonnes|views|vues|likes|km|platelets|plaquettes)/
const AMOUNT_OR_STREET = new RegExp(
  `${AMOUNT.source}|^,? ?(?:rue|chemin|avenue|boul|rang|route|place|[a-z]{3,14} (?:street|road|avenue|drive|lane)\\b)`,
)

const RULES: Rule[] = [
  // Quebec: four letters of the name, then the date of birth.
  {
    category: 'number',
    pattern: pattern(String.raw`\b[a-z]{3,4}[ -]?\d{4}[ -]?\d{4}\b`),
    notAfter: NOT_NUMBERS,
    unless: /^(?:pmid|din|isbn|issn|tel|page)/,
  },
  // Ontario: ten digits, and the letters of the version.
  {
    category: 'number',
    pattern: pattern(String.raw`(?<![\w.\/+-])\d{4}[- ]{1,3}\d{3}[- ]{1,3}\d{3}(?:[- ]{0,3}[a-z]{2})?(?![\w-]| \d)`),
    notBefore: AMOUNT,
  },
  // British Columbia, Nova Scotia, Newfoundland and Labrador, and what is written without spaces.
  {
    category: 'number',
    pattern: pattern(String.raw`(?<![\w.\/+-])\d{8,14}(?:[- ]?[a-z]{2}\b)?(?![\w.]\d)(?!\d)`),
    notAfter: NOT_NUMBERS,
    notBefore: AMOUNT,
  },
  // Alberta, Saskatchewan, Manitoba, New Brunswick, Yukon, Nunavut; social insurance.
  {
    category: 'number',
    pattern: pattern(String.raw`(?<![\w.\/+-])\d{3}[- ]\d{3}[- ]\d{3}(?:[- ]\d{3})?(?![\w-]| \d)`),
    notBefore: AMOUNT,
    unless: /000[- ]000/,
  },
  { category: 'number', pattern: pattern(String.raw`(?<![\w.\/+-])\d{5}-\d{4}(?![\w-])`) },
  // Northwest Territories.
  { category: 'number', pattern: pattern(String.raw`\b[nthdm] ?\d{7}\b`), notAfter: NOT_NUMBERS },
  // Letters and digits of a hospital, of the police, of a laboratory.
  {
    category: 'number',
    pattern: pattern(String.raw`\b[A-Z]{1,4}-?\d{2}-?\d{4,8}\b|\b[A-Z]{1,3}-?\d{6,9}\b`),
    isCased: true,
    notAfter: NOT_NUMBERS,
    unless: /^(?:pmid|nct|din)/,
  },
  {
    category: 'number',
    pattern: pattern(
      String.raw`\b${CUE}s?(?![a-z])(?: \(?(?:number|numero|no|num|nr|id|is|was|est|etait|of|version|card|code)\.?)${'{0,3}'}\.?['"]?,? ?(?:[:#=(-]|n[o°º]\.?|number)? ?#?(?<hit>(?=[a-z0-9 -]{0,12}\d)(?:[a-z]{1,4}[- ]?)?\d[\d\/-]{2,16}(?: \d{2,4}){0,4}(?: ?[a-z]{2}\b(?= ?[,.;)\n]))?)(?![\w\/%])`,
    ),
    notBefore: AMOUNT_OR_STREET,
    unless: /^(?:19|20)\d\d$|^\d{1,2}\/\d{1,3}$/,
  },
  { category: 'number', pattern: pattern(String.raw`(?<![\w&])#\d{4,12}\b`) },
  {
    category: 'number',
    pattern: pattern(
      String.raw`\b(?:numero|number|no\.|n[o°º]\.?|id|matricule|under|sous le) ?:? ?(?<hit>(?:[a-z]{1,4}-)?\d{1,4}-\d{2,6}(?:-\d{2,6})?|[a-z]{1,4}\d{5,9}|[a-z]{1,3}-\d{4,9})\b`,
    ),
    notAfter: NOT_NUMBERS,
    unless:
      /^(?:19|20)\d\d-(?:19|20)?\d\d$|^\d{1,2}-\d{1,2}$|^(?:pmid|nct|din|doi)|^[2-9]\d\d-[2-9]\d\d-\d{4}$|^\d{3}-\d{4}$/,
  },
  // Eight or nine digits, spaced otherwise: Prince Edward Island, Saskatchewan.
  {
    category: 'number',
    pattern: pattern(
      String.raw`\b${CUE}[^\n.]{0,24}?(?<hit>(?<!\d)\d{2,4}[ -]\d{2,4}[ -]?\d{2,5}(?:[ -]\d{2,4})?)(?![\w\/%])`,
    ),
    notBefore: AMOUNT,
    unless: /^(?:19|20)\d\d-/,
  },
  // Said digit by digit.
  {
    category: 'number',
    pattern: pattern(String.raw`\b${CUE}[^\n.]{0,18}?(?<hit>${SPELT_DIGIT}(?:[ ,-]{1,2}${SPELT_DIGIT}){4,13})\b`),
  },
]

/** Numbers of health cards of the provinces and territories, of records, files and persons. Doses and results are let be. */
export const findNumbers: Detector = (reading) => applyRules(reading, RULES)
