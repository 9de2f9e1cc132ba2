// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/gradation.h"

#include "base/numbertext.h"
#include "figure/choices.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace vitrine
{

namespace
{

constexpr std::uint32_t opaque = 0x00ffffffU;

bool sameColour(std::uint32_t a, std::uint32_t b)
{
    return (a & opaque) == (b & opaque);
}

// A name cut at its numbers: words, number, words, number, words.
QStringList cut(const QString &label)
{
    // A sign counts where a word could begin: «at -25 °C», but not in «run-3».
    static const QRegularExpression number(QStringLiteral("(?:(?<=^|[\\s(,;=])[-\u2212])?\\d+(?:[.,]\\d+)?"));
    QStringList pieces;
    qsizetype from = 0;
    for (auto it = number.globalMatch(label); it.hasNext();) {
        const auto match = it.next();
        pieces << label.mid(from, match.capturedStart() - from) << match.captured();
        from = match.capturedEnd();
    }
    return pieces << label.mid(from);
}

double valueOf(QString number)
{
    number.replace(QChar(0x2212), u'-').replace(u',', u'.');
    return parsedNumber(number).value_or(absent);
}

// The one number in which the names differ; -1 when they differ in anything else.
qsizetype differingPiece(const std::vector<QStringList> &names)
{
    qsizetype differing = -1;
    for (qsizetype i = 0; i < names.front().size(); ++i) {
        const bool same = std::ranges::all_of(names, [&](const QStringList &name) { return name.size() == names.front().size() && name[i] == names.front()[i]; });
        if (same)
            continue;
        if (i % 2 == 0 || differing >= 0)
            return -1;
        differing = i;
    }
    return differing;
}

struct Member
{
    const Series *series = nullptr;
    QStringList name;
    double value = 0;
};

// The named curves in the order of their number, and which piece of the names it is.
struct Row
{
    std::vector<Member> members;
    qsizetype piece = 0;
};

std::optional<Row> rowOf(const Panel &panel)
{
    Row row;
    for (const Series &series : panel.series) {
        if (series.label.isEmpty() || !listedFirst(series))
            continue;
        const auto known = [&](const Member &member) { return member.series->label == series.label && sameColour(member.series->stroke.colour, series.stroke.colour); };
        if (std::ranges::none_of(row.members, known))
            row.members.push_back({&series, {}, 0});
    }
    if (row.members.size() <= longestList)
        return std::nullopt;
    std::vector<QStringList> names;
    for (Member &member : row.members) {
        member.name = cut(member.series->label);
        names.push_back(member.name);
    }
    row.piece = std::ranges::all_of(names, [&](const QStringList &name) { return name.size() == names.front().size(); }) ? differingPiece(names) : -1;
    if (row.piece < 0)
        return std::nullopt;
    for (Member &member : row.members)
        member.value = valueOf(member.name[row.piece]);
    if (std::ranges::any_of(row.members, [](const Member &member) { return !std::isfinite(member.value); }))
        return std::nullopt;
    std::ranges::stable_sort(row.members, {}, &Member::value);
    return row;
}

// From blue (the first) to red (the last), each darker than the paper; as temperatures are read.
std::uint32_t shade(double share)
{
    constexpr double stops[5][3] = {{49, 54, 149}, {69, 150, 180}, {120, 170, 90}, {235, 150, 40}, {165, 0, 38}};
    const double at = std::clamp(share, 0.0, 1.0) * 4;
    const auto from = std::min(static_cast<std::size_t>(at), std::size_t(3));
    std::uint32_t colour = 0xff;
    for (std::size_t k = 0; k < 3; ++k)
        colour = colour << 8 | static_cast<std::uint32_t>(std::lround(stops[from][k] + (at - static_cast<double>(from)) * (stops[from + 1][k] - stops[from][k])));
    return colour;
}

std::optional<std::uint32_t> exchanged(std::uint32_t colour, std::uint32_t from, std::uint32_t to)
{
    return colour != 0 && sameColour(colour, from) ? std::optional((colour & ~opaque) | (to & opaque)) : std::nullopt;
}

} // namespace

std::uint32_t gradationColour(std::size_t index, std::size_t count)
{
    return shade(count > 1 ? static_cast<double>(index) / static_cast<double>(count - 1) : 0);
}

bool listedFirst(const Series &series)
{
    return series.depth != 1;
}

std::optional<Gradation> gradationOf(const Panel &panel)
{
    const auto row = rowOf(panel);
    if (!row)
        return std::nullopt;
    Gradation gradation;
    const auto words = [&](const Member &member) {
        QString after = member.name.mid(row->piece + 1).join(QString());
        static const QRegularExpression ending(QStringLiteral("\\.[A-Za-z][A-Za-z0-9-]{1,6}$"));
        after.remove(ending);
        if (after.startsWith(u')') && member.name[row->piece - 1].endsWith(u'('))
            after.remove(0, 1);
        return member.name[row->piece] + after;
    };
    gradation.title = row->members.front().name.mid(0, row->piece).join(QString());
    static const QRegularExpression trailing(QStringLiteral("[\\s,;:_(=-]+$"));
    gradation.title.remove(trailing);
    gradation.first = words(row->members.front());
    gradation.last = words(row->members.back());
    for (const Member &member : row->members)
        gradation.colours.push_back(member.series->stroke.width > 0 || member.series->fill == 0 ? member.series->stroke.colour : member.series->fill | ~opaque);
    return gradation;
}

Figure graded(Figure figure)
{
    for (Panel &panel : figure.panels) {
        const auto row = panel.legend ? rowOf(panel) : std::nullopt;
        if (!row)
            continue;
        struct Change
        {
            std::optional<int> item;
            std::uint32_t from = 0, to = 0;
        };
        std::vector<Change> changes;
        std::set<std::optional<int>> items;
        std::set<std::uint32_t> colours;
        for (std::size_t i = 0; i < row->members.size(); ++i) {
            const Series &series = *row->members[i].series;
            changes.push_back({itemNumber(series.key), series.stroke.colour, gradationColour(i, row->members.size())});
            items.insert(changes.back().item);
            colours.insert(series.stroke.colour & opaque);
        }
        const bool byItem = items.size() == changes.size() && !items.contains(std::nullopt);
        if (byItem) {
            for (const Change &change : changes)
                recolour(figure, *change.item, change.from, change.to, {});
        } else if (colours.size() == changes.size() || items.size() == 1) {
            // Curves of one item: in this panel each colour is one of them, with its fit; where colours come round again, a
            // fit belongs to the curve before it. The new colours are none of the old.
            std::map<std::uint32_t, std::uint32_t> latest;
            if (colours.size() == changes.size())
                for (const Change &change : changes)
                    latest[change.from & opaque] = change.to;
            for (Series &series : panel.series) {
                const auto member = std::ranges::find_if(row->members, [&](const Member &one) { return one.series == &series; });
                if (member != row->members.end())
                    latest[series.stroke.colour & opaque] = changes[static_cast<std::size_t>(member - row->members.begin())].to;
                const auto to = latest.find(series.stroke.colour & opaque);
                if (to == latest.end())
                    continue;
                series.fill = exchanged(series.fill, series.stroke.colour, to->second).value_or(series.fill);
                series.stroke.colour = to->second;
            }
        } else {
            return figure;
        }
        // The red of fits is the end of the scale.
        for (Panel &each : figure.panels)
            for (Series &series : each.series)
                if (series.depth == 1 && sameColour(series.stroke.colour, fitColour))
                    series.stroke.colour = 0xff000000;
        return figure;
    }
    return figure;
}

void recolour(Figure &figure, int item, std::uint32_t from, std::uint32_t to, const QStringList &except)
{
    for (Panel &panel : figure.panels) {
        for (Series &series : panel.series) {
            if (itemNumber(series.key).value_or(-1) != item || except.contains(panel.key + u'/' + series.key))
                continue;
            series.stroke.colour = exchanged(series.stroke.colour, from, to).value_or(series.stroke.colour);
            series.fill = exchanged(series.fill, from, to).value_or(series.fill);
        }
        for (Annotation &words : panel.annotations)
            if (itemNumber(words.key).value_or(-1) == item)
                words.colour = exchanged(words.colour, from, to).value_or(words.colour);
    }
}

} // namespace vitrine
