// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "units/quantity.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vitrine
{

// A property's range in the unit of its declaration; lowest == highest for a single value.
struct PropertyRange
{
    double low = absent, high = absent;
    [[nodiscard]] bool known() const { return low == low && high == high; }
};

struct MaterialProperty
{
    QString key;    // "kappa"
    QString symbol; // "<i>κ</i>"
    QString name;   // "Thermal conductivity"
    Unit unit;
    QString lowColumn, highColumn; // of materials.csv
};
[[nodiscard]] const std::vector<MaterialProperty> &materialProperties();
[[nodiscard]] const MaterialProperty *materialProperty(const QString &key);

struct Material
{
    QString name, family, source, confidence, note;
    QStringList foundFields;                 // values seen in the source; the rest is recalled
    std::vector<PropertyRange> properties;   // in the order of materialProperties()
    [[nodiscard]] PropertyRange range(const QString &key) const;
};

// The reference materials built into the program (resources/materials/materials.csv, with its sources).
[[nodiscard]] const std::vector<Material> &referenceMaterials();
// The same table from any CSV of that layout; rows that cannot be read are left out and named in `problems`.
[[nodiscard]] std::vector<Material> materialsFromCsv(const QByteArray &csv, QStringList &problems);
// Families in the order of the table, with the super-family whose hue they share; each has a lightness of its own.
struct Family
{
    QString name, superFamily;
    std::uint32_t colour = 0;
};
[[nodiscard]] std::vector<Family> families(const std::vector<Material> &materials);

} // namespace vitrine
