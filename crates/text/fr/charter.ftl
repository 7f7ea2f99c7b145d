## The five lines of the charter, each with what it means in practice

charter-title = La charte du groupe
charter-1 = Confidentialité
charter-1-means = Ce qui se dit ici reste ici. Les personnes absentes gardent leur anonymat : un prénom d’emprunt suffit.
charter-2 = Bienveillance
charter-2-means = On accueille ce que l’autre vit, sans juger la personne ni comparer les parcours.
charter-3 = Franchise
charter-3-means = On dit ce que l’on pense vraiment, avec tact, et en parlant pour soi.
charter-4 = Engagement dans la durée
charter-4-means = On vient à chaque séance, à l’heure, et l’on reste jusqu’à la fin.
charter-5 = Apprendre avant de résoudre
charter-5-means = On cherche d’abord à comprendre. Les solutions viennent ensuite, si elles viennent.
