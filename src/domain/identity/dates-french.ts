import { applyRules, pattern } from './patterns.ts'

import type { Detector, Rule } from './patterns.ts'

const MOIS = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)'
const ABREGE = '(?:janv|fevr|avr|juill|sept|oct|nov|dec)\\.'
const JOUR =
  '(?:1er|premier|3[01]|[12]\\d|0?[1-9]|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente)'
const AN = '(?:(?:19|20)\\d\\d)'
const SEMAINE = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const PARTIE = '(?: (?:matin|midi|apres-midi|soir|dans la nuit))?'
const FETE =
  "(?:noel|paques|vendredi saint|action de graces?|l'action de graces?|saint-jean(?:-baptiste)?|la saint-jean|fete nationale|fete du canada|fete du travail|fete des meres|fete des peres|fete des patriotes|halloween|l'halloween|jour de l'an|nouvel an|reveillon|saint-sylvestre|saint-valentin|jour du souvenir|epiphanie|mardi gras|l'aid|aid el-\\w{4,5}|ramadan|diwali|hanoucca|la construction|conges? de la construction)"
const NOMBRE = '(?:\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|quelques)'
const HABITUDE = /\b(?:chaque|tous les|le|les|du|au|par|un|certains?|jusqu'au)\s$/
const SUITE = /^(?:s\b|\s(?:au (?:vendredi|jeudi|dimanche)|a (?:vendredi|jeudi))|-)/

const CALENDAR: Rule[] = [
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:(?:le |ce |du |au )?${SEMAINE},? )?(?:le |du |au |depuis le )?${JOUR} (?:${MOIS}\b|${ABREGE})(?:,? (?:de )?${AN}\b| dernier\b| prochain\b)?`,
    ),
    unless: /^(?:les |des )/,
  },
]
const RULES: Rule[] = [
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:entre|du|nuit du|des) (?:le )?(?<hit>(?:1er|3[01]|[12]\d|[1-9]))(?= (?:et|au) (?:le )?(?:1er|3[01]|[12]\d|[1-9]) ${MOIS}\b)`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:le |ce )?${SEMAINE} (?:de |du |d'|des )(?:la )?(?:${FETE}|rameaux|la pentecote|l'ascension|l'election|l'action de grace)|\b(?:c'etait|c'est arrive|un beau) (?<hit>un ${SEMAINE})\b(?! sur )|(?:^|[.!?\n] ?)(?<=(?:^|[.!?\n] ?))un ${SEMAINE}(?= (?:a|au|chez|dans|ou|,|de|pluvieux|matin|soir)\b)|\bun ${SEMAINE}(?= (?:a l'|au |chez |ou ))`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:le |la |au |du |a |pendant |durant |avant |apres )(?:la |le |l')?(?<hit>saint-jean(?:-baptiste)?|st-jean(?:-baptiste)?|st-valentin|st-sylvestre|st-patrick|saint-patrick|ste-catherine|sainte-catherine|toussaint|pentecote|ascension|dimanche des rameaux|careme|chandeleur|fete-dieu|fete du travail|fete des rois|jour des rois|fete de la reine|journee nationale des patriotes|relache(?: scolaire)?|semaine de relache|tintamarre|fete nationale de l'acadie|15 aout|congres mondial acadien|carnaval|festival western|solstice(?: d'hiver| d'ete)?|ramadan|aid(?: el-\\w{4,5})?|nouvel an chinois|tet|jour du scrutin|veillee de noel|messe de minuit)\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:hier|avant-hier|la nuit derniere|cette nuit-la) (?:vers|a) (?:\d{1,2}|minuit|midi)(?: ?h(?:eures?)?(?: ?\d\d)?)?\b|\b(?:vers|a|apres|avant|passe|jusqu'a) (?<hit>minuit (?:et (?:quart|demie?)|moins (?:quart|dix|cinq|vingt)))\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:en|depuis|fin|debut|mi|des|au mois de|mois de|jusqu'en|jusqu'a|courant|avant|apres|vers|de|ce|l'hiver de)(?: |-)(?:la )?(?:fin |debut |mi-)?(?<hit>${MOIS}\b(?: ${AN}\b| dernier\b| passe\b| prochain\b)?)`,
    ),
    notBefore: /^ (?:attaque|et venus)/,
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:le |du |au )?(?:1er|premier|3[01]|[12]\d|[1-9]) (?:du mois|du meme mois|de ce mois|du mois de [a-z]{3,9})(?: (?:dernier|passe|prochain|suivant))?\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`(?:^|[.!?;\n] ?|c'etait |est |etait |depuis |avant |apres |vers |midi |nuit |soir |matin |revenue? |reparti |repartie |decedee? |mort |morte |nee? |rendez-vous )(?<hit>le (?:1er|3[01]|[12]\d|[2-9]))(?=[,.;)]| au (?:matin|soir|petit)| en (?:soiree|matinee)| (?:j'ai|elle|il|nous|on) )`,
    ),
    notBefore: /^[,.]\d/,
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:le |la )?(?:premiere?|derniere?|deuxieme|troisieme) (?:jour|semaine|fin de semaine|${SEMAINE}) (?:de |d'|du mois de )${MOIS}\b`,
    ),
  },
  { category: 'date', pattern: pattern(String.raw`\b${MOIS} (?:${AN}\b|dernier\b|passe\b)`) },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b${SEMAINE}${PARTIE} (?:dernier|passe|prochain|suivant|precedent|le ${JOUR}|de la semaine (?:passee|derniere)|d'avant)\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:ce|un|le) ${SEMAINE}-la\b|\bun ${SEMAINE} (?:matin|soir|apres-midi|de (?:${MOIS}|tempete))\b|\bce ${SEMAINE}${PARTIE}\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:le |ce |du )?${SEMAINE},? (?:le )?(?:1er|3[01]|[12]\d|[1-9])\b(?! ?(?:h\b|heures|%|patients|mg|lits|cas|fois|[.,:]?\d))`,
    ),
  },
  { category: 'date', pattern: pattern(String.raw`\b(?:dans la )?nuit (?:de|du) ${SEMAINE} (?:a|au) ${SEMAINE}\b`) },
  { category: 'date', pattern: pattern(String.raw`\b${SEMAINE}${PARTIE}\b`), notAfter: HABITUDE, notBefore: SUITE },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:hier(?: matin| soir| apres-midi| midi)?|avant-hier(?: soir| matin)?|la (?:semaine|nuit) derniere|(?:l'ete|l'hiver|l'automne|le printemps|le mois|la fin de semaine|le week-end) (?:derniere?|passee?)|(?:derniere?|la) fin de semaine derniere|cette semaine-la|la semaine passee|la nuit passee|(?:le mois|l'annee|la fin de semaine) d'avant)\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\bil y a (?:environ |a peine |exactement )?${NOMBRE} (?:jours?|nuits?|semaines?|mois|${SEMAINE}s)\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:la veille|le lendemain|le surlendemain|l'avant-veille|le jour|le matin|le soir|la nuit|la semaine|le temps|le conge) (?:de |du |de la |d')?${FETE}(?: ${AN})?`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:a|au|le|la|du|avant|apres|pendant|durant|depuis|pour) (?:la |le |les )?(?<hit>${FETE})\b(?! (?:en famille chaque))`,
    ),
    unless: /^la construction$/,
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:l'ete|l'hiver|l'automne|le printemps|au printemps|a l'ete) (?:de )?${AN}\b|\b(?:nee?|decedee?|arrivee?|immigree?|mort|morte)(?: ici| au pays| au canada)? en (?<hit>${AN})\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`(?<![\d\/.-])(?:(?:19|20)\d\d[-\/.](?:1[0-2]|0?[1-9])[-\/.](?:3[01]|[12]\d|0?[1-9])|(?:3[01]|[12]\d|0?[1-9])[-\/.](?:1[0-2]|0?[1-9])[-\/.](?:(?:19|20)\d\d|\d\d))(?![\d\/-]|\.\d)`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:le|du|depuis le|date du|ddn ?:?) (?<hit>(?:3[01]|[12]\d|0?[1-9])\/(?:1[0-2]|0?[1-9]))(?![\d\/])`,
    ),
  },
]

/** Dates by the calendar as French writes them, which an English text may do too. */
export const findFrenchCalendar: Detector = (reading) => applyRules(reading, CALENDAR)

/** Dates in French: told by the calendar, by weekday, by feast, or from today. Durations and routines are let be. */
export const findFrenchDates: Detector = (reading) => applyRules(reading, [...CALENDAR, ...RULES])
